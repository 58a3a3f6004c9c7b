package crieur.core.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaHeaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"png, png, image", "jpg, jpeg, image", "gif, gif, gif", "bmp, bmp, image"})
    void readsWhatOthersWrote(String writer, String format, String kind) throws IOException {
        MediaHeader header = read(picture(writer, 321, 123)).orElseThrow();

        assertThat(header).isEqualTo(new MediaHeader(format, 321, 123));
        assertThat(header.kind()).isEqualTo(kind);
    }

    @Test
    void tellsTheFormatByContentAndNotByName() throws IOException {
        Path file = folder.resolve("picture.jpg");
        Files.write(file, picture("png", 4, 5));
        assertThat(MediaHeader.read(file).orElseThrow().format()).isEqualTo("png");
    }

    @Test
    void turnsAPictureThatExifTurns() throws IOException {
        byte[] jpeg = picture("jpg", 40, 30);
        byte[] exif = bytes("\u00FF\u00E1\u0000\"Exif\u0000\u0000II*\u0000\b\u0000\u0000\u0000\u0001\u0000"
                + "\u0012\u0001\u0003\u0000\u0001\u0000\u0000\u0000\u0006\u0000\u0000\u0000\u0000\u0000\u0000\u0000");
        byte[] turned = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, turned, 0, 2);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);

        assertThat(read(turned)).contains(new MediaHeader("jpeg", 30, 40));
    }

    @Test
    void readsTheThreeFormsOfWebp() throws IOException {
        String riff = "RIFF\u0000\u0000\u0000\u0000WEBP";
        assertThat(read(bytes(
                        riff + "VP8X\n\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u007F\u0002\u0000\u00DF\u0001\u0000")))
                .contains(new MediaHeader("webp", 640, 480));
        assertThat(read(bytes(riff + "VP8L\n\u0000\u0000\u0000/\u007F\u00C2\u0077\u0000")))
                .contains(new MediaHeader("webp", 640, 480));
        assertThat(read(bytes(
                        riff + "VP8 \n\u0000\u0000\u0000\u0000\u0000\u0000\u009D\u0001*\u0080\u0002\u00E0\u0001")))
                .contains(new MediaHeader("webp", 640, 480));
    }

    @ParameterizedTest
    @CsvSource({"avif, avif, image", "heic, heic, image", "isom, mp4, video", "'qt  ', mov, video"})
    void tellsContainersByTheirBrand(String brand, String format, String kind) throws IOException {
        MediaHeader header = read(bytes("\u0000\u0000\u0000\u0018ftyp" + brand)).orElseThrow();
        assertThat(header.format()).isEqualTo(format);
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.hasSize()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "\u0089PN", "RIFF----WAVE"})
    void knowsNothingOfOtherFiles(String content) throws IOException {
        assertThat(read(bytes(content))).isEmpty();
    }

    @Test
    void saysNoSizeForATruncatedPicture() throws IOException {
        byte[] png = picture("png", 40, 30);
        assertThat(read(java.util.Arrays.copyOf(png, 12)).orElseThrow().hasSize())
                .isFalse();
        assertThat(read(bytes("\u00FF\u00D8\u00FF\u00E0")).orElseThrow().hasSize())
                .isFalse();
    }

    @Test
    void followsSegmentsToTheFrameButNotThroughAFileOfNothingElse() throws IOException {
        String frame = "\u00FF\u00C0\u0000\u000B\b\u0000\u0010\u0000 ";
        String segment = "\u00FF\u00E2\u0000\u0002";
        assertThat(read(bytes("\u00FF\u00D8" + segment.repeat(100) + frame))).contains(new MediaHeader("jpeg", 32, 16));
        assertThat(read(bytes("\u00FF\u00D8" + segment.repeat(1_000) + frame))).contains(new MediaHeader("jpeg", 0, 0));
    }

    @Test
    void neverFailsOnMutatedFiles() throws IOException {
        Random random = new Random(20261122);
        byte[][] seeds = {picture("png", 9, 9), picture("jpg", 9, 9), picture("gif", 9, 9), picture("bmp", 9, 9)};
        for (int i = 0; i < 2_000; i++) {
            byte[] mutant = seeds[i % seeds.length].clone();
            for (int change = 0; change < 8; change++) {
                mutant[random.nextInt(Math.min(mutant.length, 64))] = (byte) random.nextInt(256);
            }
            Optional<MediaHeader> header = read(mutant);
            header.ifPresent(found -> assertThat(found.width()).isNotNegative());
        }
    }

    private Optional<MediaHeader> read(byte[] content) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        return MediaHeader.read(file);
    }

    private static byte[] picture(String writer, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), writer, out))
                .isTrue();
        return out.toByteArray();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
