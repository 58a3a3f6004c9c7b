package crieur.core.preview;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.preview.Thumbnails.Pixels;
import crieur.core.progress.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes JPEG files of pictures, the one format that every network takes.
 *
 * <p>Thread-safe; works as long as reading and writing a picture takes, so never on a thread that people wait for.
 */
public final class JpegPictures {

    /** High enough that letters in a picture of a screen stay clean. */
    private static final float QUALITY = 0.92f;

    /** What a camera takes; more would need more memory than a studio has to spare. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int WHITE = 0xFF;

    private static final Set<MediaFormat> MADE_OF =
            EnumSet.of(MediaFormat.PNG, MediaFormat.GIF, MediaFormat.WEBP, MediaFormat.BMP, MediaFormat.TIFF);

    private JpegPictures() {}

    /** Returns the content of a JPEG file; what is transparent in the picture is white in it. */
    public static byte[] of(Pixels picture) {
        try {
            return written(onWhite(picture));
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes whatever is written to it", e);
        }
    }

    /**
     * Returns whether a file says of itself that a JPEG file can take its place: a picture of another format that stands
     * still, since what moves would be lost. Touches the disk as {@link MediaReader#read(Path)} does.
     */
    public static boolean suits(Path file) {
        return MediaReader.read(file).info().filter(JpegPictures::suits).isPresent();
    }

    private static boolean suits(MediaInfo info) {
        return MADE_OF.contains(info.format()) && !info.isAnimated() && info.hasSize() && info.pixels() <= MOST_PIXELS;
    }

    /**
     * Returns what a JPEG file of the picture in another file would hold, in its size and the way up that it is shown.
     *
     * @param file a picture of another format
     * @param progress says whether it is still wanted
     * @return nothing for a file that holds no picture, one that cannot be read, one that moves, and one of more than sixty
     *     million pixels
     */
    public static Optional<byte[]> of(Path file, Progress progress) {
        return Thumbnails.whole(file, JpegPictures::suits, progress).map(JpegPictures::of);
    }

    private static BufferedImage onWhite(Pixels picture) {
        int[] argb = picture.argb();
        BufferedImage solid = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = overWhite(argb[y * row.length + x]);
            }
            solid.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return solid;
    }

    private static int overWhite(int argb) {
        int alpha = argb >>> 24;
        return overWhite(argb >> 16 & 0xFF, alpha) << 16
                | overWhite(argb >> 8 & 0xFF, alpha) << 8
                | overWhite(argb & 0xFF, alpha);
    }

    private static int overWhite(int colour, int alpha) {
        return (colour * alpha + WHITE * (WHITE - alpha) + WHITE / 2) / WHITE;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
