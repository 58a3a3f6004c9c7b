package crieur.ui.internal.post.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes small pictures of large ones; without a display, so in the background. */
final class Thumbnail {

    /** More would take too much memory to decode, and no post needs it. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int SAMPLES = 4;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private Thumbnail() {}

    /** Returns a picture no larger than a box; empty where the file is no picture that can be decoded here. */
    static Optional<ImageData> of(Path file, int width, int height) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(fitted(new ImageData(in), width, height));
            }
        } catch (IOException | SWTException | IllegalArgumentException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** Returns a picture that fits a box, in its own proportions; a small one is not enlarged. */
    static ImageData fitted(ImageData data, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / data.width, (double) height / data.height));
        int w = Math.max(1, (int) Math.round(data.width * scale));
        int h = Math.max(1, (int) Math.round(data.height * scale));
        ImageData small = new ImageData(w, h, 24, COLOURS);
        small.alphaData = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                sample(data, small, x, y);
            }
        }
        return small;
    }

    /** The mean of some places of the stretch that a pixel stands for, without which fine lines would vanish. */
    private static void sample(ImageData data, ImageData small, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int alpha = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int px = (int) ((x + (i % SAMPLES + 0.5) / SAMPLES) * data.width / small.width);
            int py = (int) ((y + (i / SAMPLES + 0.5) / SAMPLES) * data.height / small.height);
            int pixel = data.getPixel(px, py);
            RGB rgb = data.palette.getRGB(pixel);
            int opaque = data.transparentPixel == pixel ? 0 : data.alphaData == null ? 255 : data.getAlpha(px, py);
            red += rgb.red;
            green += rgb.green;
            blue += rgb.blue;
            alpha += opaque;
        }
        int all = SAMPLES * SAMPLES;
        small.setPixel(x, y, (red / all) << 16 | (green / all) << 8 | blue / all);
        small.setAlpha(x, y, alpha / all);
    }
}
