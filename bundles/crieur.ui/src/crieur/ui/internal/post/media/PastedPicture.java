package crieur.ui.internal.post.media;

import crieur.core.check.PostSetting;
import crieur.core.media.MediaFormat;
import crieur.model.post.PostText;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A picture of the clipboard as a file: PNG, which loses nothing, or JPEG where a channel of the post takes that and refuses
 * PNG, as Instagram does.
 *
 * @param picture its pixels
 * @param jpeg whether it becomes a JPEG
 */
record PastedPicture(ImageData picture, boolean jpeg) {

    /** What is lost at this quality is not seen. */
    private static final int QUALITY = 92;

    private static final int WHITE = 255;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    static PastedPicture of(ImageData picture, PostText post, Optional<PostSetting> setting) {
        return new PastedPicture(picture, setting.isPresent() && wantsJpeg(post, setting.get()));
    }

    /** Returns whether a channel of a post takes JPEG and no PNG. */
    static boolean wantsJpeg(PostText post, PostSetting setting) {
        return PictureFormat.formats(post, Optional.of(setting), post.channels()).stream()
                .anyMatch(
                        formats -> formats.contains(MediaFormat.JPEG.id()) && !formats.contains(MediaFormat.PNG.id()));
    }

    String name() {
        return jpeg ? "image.jpg" : "image.png";
    }

    byte[] bytes() {
        ImageLoader loader = new ImageLoader();
        loader.compression = jpeg ? QUALITY : loader.compression;
        loader.data = new ImageData[] {jpeg ? onWhite() : picture};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, jpeg ? SWT.IMAGE_JPEG : SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /** A JPEG has no transparency; what lies under it is often black. */
    ImageData onWhite() {
        ImageData flat = new ImageData(picture.width, picture.height, 24, COLOURS);
        int[] row = new int[picture.width];
        byte[] opacity = new byte[picture.width];
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, row.length, row, 0);
            picture.getAlphas(0, y, row.length, opacity, 0);
            for (int x = 0; x < row.length; x++) {
                RGB colour = picture.palette.getRGB(row[x]);
                int alpha = opacity[x] & 0xFF;
                row[x] = over(colour.red, alpha) << 16 | over(colour.green, alpha) << 8 | over(colour.blue, alpha);
            }
            flat.setPixels(0, y, row.length, row, 0);
        }
        return flat;
    }

    private static int over(int colour, int alpha) {
        return (colour * alpha + WHITE * (255 - alpha)) / 255;
    }
}
