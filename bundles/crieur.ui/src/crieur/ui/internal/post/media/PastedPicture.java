package crieur.ui.internal.post.media;

import crieur.core.preview.JpegPictures;
import crieur.core.preview.Thumbnails.Pixels;
import java.io.ByteArrayOutputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;

/**
 * A picture of the clipboard as a file.
 *
 * @param picture its pixels
 * @param jpeg whether it becomes a JPEG, and not a PNG, as {@code PictureFormat} says
 */
public record PastedPicture(ImageData picture, boolean jpeg) {

    /** Returns what the file is called, if nothing else is called so. */
    public String name() {
        return jpeg ? "image.jpg" : "image.png";
    }

    /** Returns what the file holds; takes its time for a large picture. */
    public byte[] bytes() {
        if (jpeg) {
            return JpegPictures.of(pixels());
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /** SWT's pixels are in whatever order and number of bits the picture's palette says. */
    Pixels pixels() {
        int width = picture.width;
        int[] argb = new int[width * picture.height];
        int[] row = new int[width];
        byte[] opacity = new byte[width];
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, width, row, 0);
            picture.getAlphas(0, y, width, opacity, 0);
            for (int x = 0; x < width; x++) {
                RGB colour = picture.palette.getRGB(row[x]);
                argb[y * width + x] = (opacity[x] & 0xFF) << 24 | colour.red << 16 | colour.green << 8 | colour.blue;
            }
        }
        return new Pixels(width, picture.height, argb);
    }
}
