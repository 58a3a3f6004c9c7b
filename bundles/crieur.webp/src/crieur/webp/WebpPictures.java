package crieur.webp;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import crieur.webp.internal.BetweenRows;
import crieur.webp.internal.WebpFile;
import crieur.webp.internal.WebpInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Reads WebP pictures that stand still: lossy, lossless, and with transparency.
 *
 * <p>Thread-safe, and slow: some two seconds of the processor for twelve million pixels, so never on a thread that people
 * wait for. One picture is decoded at a time, whoever asks, so that neither the processor nor the memory is filled by many
 * at once; the others wait for their turn.
 *
 * <p><b>Bounds.</b> A file of more than {@value #MOST_BYTES} bytes, or of more than {@value #MOST_PIXELS} pixels by any of
 * its headers, gives nothing and is not decoded. For any other, whatever it contains, at most some 300 MB are held at once:
 * the file, four bytes a pixel for the picture and as many for its transparency, an eighth of that for transforms, and 32 MB
 * of tables. The time is at most proportional to the pixels. Before anything is decoded the file's structure is checked to its end, and
 * that of lossless data as far as the pixels, since the decoder itself would follow endless lists of transforms and tables.
 */
public final class WebpPictures {

    static final int MOST_BYTES = 32 << 20;
    static final int MOST_PIXELS = 25_000_000;

    private static final Semaphore TURN = new Semaphore(1, true);
    private static final long PATIENCE = 100;

    private WebpPictures() {}

    /**
     * Reads a picture, of a large one only every so manyth line and column.
     *
     * @param file the file
     * @param most the most pixels of its longer side that are of use: no more than twice to four times as many are given
     * @param cancelled asked every few milliseconds, also while others have their turn, but not in the last part of a lossless
     *     picture's decoding
     * @return the picture as it is stored, its EXIF orientation not applied, in sRGB; empty for a moving picture, for a file
     *     that is no WebP file, is cut, damaged or beyond the bounds, and when cancelled
     */
    public static Optional<BufferedImage> read(Path file, int most, BooleanSupplier cancelled) {
        try {
            while (!TURN.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return decode(bytes(file), most, cancelled);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Damaged beyond what was checked, cancelled, or too large for a heap that is small: all are no picture.
            return Optional.empty();
        } finally {
            TURN.release();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static Optional<BufferedImage> decode(byte[] bytes, int most, BooleanSupplier cancelled)
            throws IOException {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        WebpFile checked = WebpFile.of(bytes, MOST_PIXELS);
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (WebpInput input = new WebpInput(bytes, checked.end(), cancelled)) {
            reader.setInput(input, true, true);
            reader.addIIOReadProgressListener(new BetweenRows(cancelled));
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(checked.width(), checked.height()) / (2 * Math.max(most, 1)));
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            checked.plainAlpha().ifPresent(alpha -> alpha.apply(image, step));
            return Optional.of(image);
        } finally {
            reader.dispose();
        }
    }
}
