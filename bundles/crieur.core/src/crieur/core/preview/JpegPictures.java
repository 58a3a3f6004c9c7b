package crieur.core.preview;

import crieur.core.media.MediaReader;
import crieur.core.preview.Thumbnails.Pixels;
import crieur.core.progress.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
     * Returns what a JPEG file of the picture in another file would hold, in its size and the way up that it is shown.
     *
     * @param file a picture of another format; of one that moves, the first image counts
     * @param progress says whether it is still wanted
     * @return nothing for a file that holds no picture, one that cannot be read, and one of more than sixty million pixels
     */
    public static Optional<byte[]> of(Path file, Progress progress) {
        return MediaReader.read(file)
                .info()
                .filter(info -> info.hasSize() && info.pixels() <= MOST_PIXELS)
                .flatMap(info -> Thumbnails.read(file, Math.max(info.width(), info.height()), progress))
                .map(JpegPictures::of);
    }

    private static BufferedImage onWhite(Pixels picture) {
        int width = picture.width();
        int height = picture.height();
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        whole.setRGB(0, 0, width, height, picture.argb(), 0, width);
        BufferedImage solid = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = solid.createGraphics();
        try {
            graphics.drawImage(whole, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return solid;
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
