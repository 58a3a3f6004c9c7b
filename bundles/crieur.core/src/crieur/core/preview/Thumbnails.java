package crieur.core.preview;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.media.MediaReading;
import crieur.core.progress.Progress;
import crieur.webp.WebpPictures;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures small, in bounded memory: of a large one only every so manyth line and column, of a monstrous one nothing.
 *
 * <p>Thread-safe; reading takes as long as decoding does, so never on a thread that people wait for. Formats that Java does
 * not read, and files that are not what they say, give nothing. No font and no screen is needed.
 */
public final class Thumbnails {

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_PIXELS = 120_000_000;
    private static final KeptPictures WEBP = new KeptPictures();

    /**
     * A picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param argb row by row, each {@code 0xAARRGGBB}; not to be changed
     */
    public record Pixels(int width, int height, int[] argb) {}

    private Thumbnails() {}

    /**
     * Returns a picture of a file.
     *
     * @param file the file
     * @param most the most pixels that its longer side may have
     */
    public static Optional<Pixels> read(Path file, int most) {
        return read(file, most, Progress.NONE);
    }

    /**
     * Returns a picture of a file, or nothing if nobody waits for it any more.
     *
     * <p>WebP pictures take some two seconds of the processor for twelve million pixels, and are read one after the other;
     * {@link WebpPictures} says within which bounds. The last few are kept, so that one is decoded once for all small sizes.
     *
     * @param file the file
     * @param most the most pixels that its longer side may have
     * @param progress says whether the picture is still wanted, asked often while a WebP picture is read
     */
    public static Optional<Pixels> read(Path file, int most, Progress progress) {
        return readable(file).flatMap(reading -> read(file, reading.info(), most, progress));
    }

    /**
     * Returns the picture of a file in its own size.
     *
     * @param wanted whether it is to be read, by what it says of itself; one that does not say its size should not be
     */
    static Optional<Pixels> whole(Path file, Predicate<MediaInfo> wanted, Progress progress) {
        return readable(file)
                .flatMap(MediaReading::info)
                .filter(wanted)
                .flatMap(info -> read(file, Optional.of(info), Math.max(info.width(), info.height()), progress));
    }

    private static Optional<MediaReading> readable(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(MediaReader.read(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Pixels> read(Path file, Optional<MediaInfo> info, int most, Progress progress) {
        int orientation = info.map(MediaInfo::orientation).orElse(1);
        if (info.map(MediaInfo::format).filter(MediaFormat.WEBP::equals).isPresent()) {
            return webp(file, most, orientation, progress);
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            return input == null ? Optional.empty() : read(input, most, orientation);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Pixels> webp(Path file, int most, int orientation, Progress progress) {
        int side = Math.max(most, KeptPictures.SIDE);
        Supplier<Optional<Pixels>> decoding = () ->
                WebpPictures.read(file, side, progress::isCancelled).map(image -> pixels(image, side, orientation));
        try {
            return side > KeptPictures.SIDE ? decoding.get() : WEBP.of(file, most, decoding, progress);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns a picture in a smaller size, if it is not that small; each pixel is made of all that it stands for. */
    static Pixels smaller(Pixels pixels, int most) {
        if (Math.max(pixels.width(), pixels.height()) <= most) {
            return pixels;
        }
        int width = pixels.width();
        int height = pixels.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels.argb(), 0, width);
        while (Math.max(width, height) > 2 * most) {
            width = Math.max(1, width / 2);
            height = Math.max(1, height / 2);
            image = scaled(image, width, height, 1);
        }
        return pixels(image, most, 1);
    }

    private static Optional<Pixels> read(ImageInputStream input, int most, int orientation) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * Math.max(most, 1)));
            param.setSourceSubsampling(step, step, 0, 0);
            param.setSourceRegion(new Rectangle(width, height));
            return Optional.of(pixels(reader.read(0, param), most, orientation));
        } finally {
            reader.dispose();
        }
    }

    private static Pixels pixels(BufferedImage image, int most, int orientation) {
        boolean lying = orientation >= 5;
        int across = lying ? image.getHeight() : image.getWidth();
        int down = lying ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, (double) most / Math.max(across, down));
        int width = Math.max(1, (int) Math.round(across * scale));
        int height = Math.max(1, (int) Math.round(down * scale));
        return new Pixels(
                width, height, scaled(image, width, height, orientation).getRGB(0, 0, width, height, null, 0, width));
    }

    /** Returns a picture the way up that it is shown, in that size. */
    private static BufferedImage scaled(BufferedImage image, int width, int height, int orientation) {
        boolean lying = orientation >= 5;
        int across = lying ? image.getHeight() : image.getWidth();
        int down = lying ? image.getWidth() : image.getHeight();
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.scale((double) width / across, (double) height / down);
            graphics.drawImage(image, upright(orientation, image.getWidth(), image.getHeight()), null);
        } finally {
            graphics.dispose();
        }
        return scaled;
    }

    /** Turns a stored picture as EXIF's number says that it is to be shown. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
