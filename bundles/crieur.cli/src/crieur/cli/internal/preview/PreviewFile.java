package crieur.cli.internal.preview;

import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.Drawing;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.Previews;
import crieur.core.preview.StandardMeasure;
import crieur.core.preview.TextMeasure;
import crieur.core.preview.TextStyle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws posts into the bytes of a file. */
public final class PreviewFile {

    private static final int GAP = 16;

    private final List<OutgoingPost> posts;
    private final PreviewOptions options;

    /** Says that this Java cannot draw letters, since what it takes for that is missing. */
    public static final class NoFontsException extends Exception {
        private static final long serialVersionUID = 1L;

        NoFontsException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Creates a file.
     *
     * @param posts what is shown, below each other
     */
    public PreviewFile(List<OutgoingPost> posts, PreviewOptions options) {
        this.posts = List.copyOf(posts);
        this.options = options;
    }

    private List<Drawing> drawings(TextMeasure measure) {
        List<Drawing> drawings = new ArrayList<>();
        PictureSizes sizes = PictureSizes.ofFiles();
        for (OutgoingPost post : posts) {
            drawings.add(Previews.draw(post, options, measure, sizes));
        }
        return drawings;
    }

    /** Returns a page of HTML that needs no other file. */
    public byte[] html(String title) {
        List<Drawing> drawings = drawings(new StandardMeasure());
        String page = new HtmlPainter(new EmbeddedMedia()).page(drawings, title, options.locale());
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a picture.
     *
     * @param scale how many pixels of the picture make one of the drawing
     * @param colours told whether emoji have their colours, which takes a font on this computer
     * @throws NoFontsException if this Java cannot draw letters
     * @throws IOException if the picture cannot be made
     */
    public byte[] png(double scale, Consumer<Boolean> colours) throws NoFontsException, IOException {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        Emoji emoji = Emoji.installed();
        colours.accept(emoji.isColoured());
        BufferedImage image = image(emoji, scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private BufferedImage image(Emoji emoji, double scale) throws NoFontsException {
        Java2dMeasure measure = measure(emoji);
        PngPainter painter = new PngPainter(emoji, measure, scale);
        List<BufferedImage> images =
                drawings(measure).stream().map(painter::paint).toList();
        return images.size() == 1 ? images.get(0) : EmbeddedMedia.stacked(images, (int) (GAP * scale));
    }

    /** Without libfreetype or fontconfig, Java's fonts fail in ways of their own: by errors of linking and of all kinds. */
    private static Java2dMeasure measure(Emoji emoji) throws NoFontsException {
        try {
            Java2dMeasure measure = new Java2dMeasure(emoji);
            measure.width("Ég", TextStyle.sans(12));
            return measure;
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new NoFontsException(e);
        }
    }
}
