package crieur.ui.internal.image;

import crieur.core.preview.Thumbnails;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Makes what the toolkit can show of pictures that were read without it; on any thread. */
public final class Pictures {

    private Pictures() {}

    /** Returns the same picture for the toolkit. */
    public static ImageData data(Thumbnails.Pixels pixels) {
        PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        ImageData data = new ImageData(pixels.width(), pixels.height(), 24, palette);
        byte[] alpha = new byte[pixels.argb().length];
        boolean solid = true;
        for (int y = 0; y < pixels.height(); y++) {
            data.setPixels(0, y, pixels.width(), pixels.argb(), y * pixels.width());
        }
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = (byte) (pixels.argb()[i] >>> 24);
            solid &= alpha[i] == -1;
        }
        if (!solid) {
            data.alphaData = alpha;
        }
        return data;
    }
}
