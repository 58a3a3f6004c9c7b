package crieur.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {

    private static final int RED = 0xFFFF0000;

    @TempDir
    private Path folder;

    /** A picture of 400 by 200 whose left half is red. */
    private static BufferedImage halfRed() {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                image.setRGB(x, y, RED);
            }
        }
        return image;
    }

    @Test
    void readsAPictureNoLargerThanAskedFor() throws IOException {
        Path file = folder.resolve("a.png");
        ImageIO.write(halfRed(), "png", file.toFile());
        Thumbnails.Pixels pixels = Thumbnails.read(file, 40).orElseThrow();
        assertThat(pixels.width()).isEqualTo(40);
        assertThat(pixels.height()).isEqualTo(20);
        assertThat(pixels.argb()[5 * 40 + 5]).isEqualTo(RED);
        assertThat(pixels.argb()[5 * 40 + 35]).isEqualTo(0xFF000000);
        assertThat(Thumbnails.read(file, 4_000).orElseThrow().width()).isEqualTo(400);
    }

    @Test
    void turnsAPhotographUpright() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(halfRed(), "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        turned.write(plain, 0, 2);
        turned.write(exif);
        turned.write(plain, 2, plain.length - 2);
        Path file = Files.write(folder.resolve("a.jpg"), turned.toByteArray());
        Thumbnails.Pixels pixels = Thumbnails.read(file, 400).orElseThrow();
        assertThat(pixels.width()).isEqualTo(200);
        assertThat(pixels.height()).isEqualTo(400);
        int top = pixels.argb()[20 * 200 + 100];
        assertThat(top >> 16 & 0xFF).isGreaterThan(200);
        assertThat(pixels.argb()[380 * 200 + 100] >> 16 & 0xFF).isLessThan(40);
    }

    /** A WebP picture of 48 by 32 pixels in quarters of red, green, blue and white; shown on its side. */
    private static byte[] webpOnItsSide() {
        byte[] simple = Base64.getDecoder()
                .decode("UklGRkYAAABXRUJQVlA4TDoAAAAvL8AHAB8gECCWJEqRKEcgkIy2P00IQgLCJP+TSSbMf+xQwwI1bRtBJVmSR/LN"
                        + "3Dmi/xNgLMysUZgZ");
        ByteBuffer file = ByteBuffer.allocate(130).order(ByteOrder.LITTLE_ENDIAN);
        file.put(simple, 0, 12).put(bytes("VP8X")).putInt(10).putInt(8).put((byte) 47);
        file.putShort((short) 0).put((byte) 31).putShort((short) 0);
        file.put(simple, 12, simple.length - 12);
        file.put(bytes("EXIF")).putInt(26).put(bytes("MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6"));
        return file.putInt(4, 122).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void readsAWebpPictureUpright() throws IOException {
        Path file = Files.write(folder.resolve("a.webp"), webpOnItsSide());
        Thumbnails.Pixels pixels = Thumbnails.read(file, 16).orElseThrow();
        assertThat(pixels.width()).isEqualTo(11);
        assertThat(pixels.height()).isEqualTo(16);
        int[] corners = {pixels.argb()[0], pixels.argb()[10], pixels.argb()[15 * 11], pixels.argb()[15 * 11 + 10]};
        assertThat(corners).containsExactly(0xFF2040E0, 0xFFE02020, 0xFFF0F0F0, 0xFF20C020);
    }

    @Test
    void givesNothingOnceNobodyWaits() throws IOException {
        Path file = Files.write(folder.resolve("a.webp"), webpOnItsSide());
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(Thumbnails.read(file, 16, cancelled)).isEmpty();
    }

    @Test
    void givesNothingOfAWebpFileThatIsCut() throws IOException {
        byte[] whole = webpOnItsSide();
        Path file = Files.write(folder.resolve("a.webp"), Arrays.copyOf(whole, whole.length - 30));
        assertThat(Thumbnails.read(file, 16)).isEmpty();
    }

    @Test
    void givesNothingOfWhatIsNoPicture() throws IOException {
        assertThat(Thumbnails.read(folder.resolve("none.png"), 40)).isEmpty();
        assertThat(Thumbnails.read(folder, 40)).isEmpty();
        assertThat(Thumbnails.read(Files.writeString(folder.resolve("a.png"), "words"), 40))
                .isEmpty();
        byte[] png = new byte[60];
        System.arraycopy(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'},
                0,
                png,
                0,
                16);
        png[16] = 0x7F;
        png[20] = 0x7F;
        png[24] = 8;
        png[25] = 6;
        assertThat(Thumbnails.read(Files.write(folder.resolve("giant.png"), png), 40))
                .isEmpty();
    }
}
