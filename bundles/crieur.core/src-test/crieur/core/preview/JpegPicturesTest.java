package crieur.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.preview.Thumbnails.Pixels;
import crieur.core.progress.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpegPicturesTest {

    private static final int BLUE = 0xFF2040E0;
    private static final int CLEAR = 0x00123456;

    @TempDir
    private Path folder;

    private static Pixels filled(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return new Pixels(width, height, pixels);
    }

    private static void assertNear(int pixel, int red, int green, int blue) {
        assertThat(pixel >> 16 & 0xFF).isBetween(red - 6, red + 6);
        assertThat(pixel >> 8 & 0xFF).isBetween(green - 6, green + 6);
        assertThat(pixel & 0xFF).isBetween(blue - 6, blue + 6);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), JpegPictures.of(filled(16, 16, CLEAR)));

        assertThat(MediaReader.read(file).info().map(MediaInfo::format)).contains(MediaFormat.JPEG);
        assertNear(Thumbnails.read(file, 16).orElseThrow().argb()[0], 0xFF, 0xFF, 0xFF);
    }

    @Test
    void aFileOfAnotherFormatKeepsItsSizeAndItsColours() throws IOException {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 300, 120, filled(300, 120, BLUE).argb(), 0, 300);
        Path png = folder.resolve("a.png");
        ImageIO.write(image, "png", png.toFile());

        byte[] made = JpegPictures.of(png, Progress.NONE).orElseThrow();

        Pixels read =
                Thumbnails.read(Files.write(folder.resolve("a.jpg"), made), 300).orElseThrow();
        assertThat(read.width()).isEqualTo(300);
        assertThat(read.height()).isEqualTo(120);
        assertNear(read.argb()[150], 0x20, 0x40, 0xE0);
    }

    @Test
    void whatIsHalfTransparentIsMixedWithWhite() throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), JpegPictures.of(filled(16, 16, 0x80FF0000)));

        assertNear(Thumbnails.read(file, 16).orElseThrow().argb()[0], 0xFF, 0x7F, 0x7F);
    }

    @Test
    void aGifThatStandsStillBecomesAJpeg() throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 60, 20, filled(60, 20, BLUE).argb(), 0, 60);
        Path gif = folder.resolve("a.gif");
        ImageIO.write(image, "gif", gif.toFile());

        assertThat(JpegPictures.suits(gif)).isTrue();
        byte[] made = JpegPictures.of(gif, Progress.NONE).orElseThrow();

        Pixels read =
                Thumbnails.read(Files.write(folder.resolve("a.jpg"), made), 60).orElseThrow();
        assertThat(read.width()).isEqualTo(60);
        assertThat(read.height()).isEqualTo(40);
        assertNear(read.argb()[0], 0x20, 0x40, 0xE0);
        assertNear(read.argb()[39 * 60], 0xFF, 0xFF, 0xFF);
    }

    @Test
    void whatMovesIsLeftAsItIs() throws IOException {
        Path gif = folder.resolve("a.gif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(gif.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 2; i++) {
                writer.writeToSequence(
                        new IIOImage(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED), null, null), null);
            }
            writer.endWriteSequence();
        }

        assertThat(MediaReader.read(gif).info().map(MediaInfo::isAnimated)).contains(true);
        assertThat(JpegPictures.suits(gif)).isFalse();
        assertThat(JpegPictures.of(gif, Progress.NONE)).isEmpty();
    }

    @Test
    void aJpegIsNotMadeOfAJpeg() throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), JpegPictures.of(filled(16, 16, BLUE)));

        assertThat(JpegPictures.suits(file)).isFalse();
    }

    @Test
    void whatIsNoPictureGivesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "no picture");

        assertThat(JpegPictures.of(file, Progress.NONE)).isEmpty();
        assertThat(JpegPictures.of(folder.resolve("missing.png"), Progress.NONE))
                .isEmpty();
    }
}
