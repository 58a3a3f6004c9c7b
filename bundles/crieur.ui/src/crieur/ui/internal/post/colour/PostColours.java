package crieur.ui.internal.post.colour;

import crieur.ui.internal.post.colour.Highlight.Kind;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of a post's text, on light and on dark ground. */
final class PostColours {

    private PostColours() {}

    /** Returns how a stretch looks on a background. */
    static StyleRange style(Highlight highlight, Color background) {
        StyleRange style = new StyleRange();
        style.start = highlight.start();
        style.length = highlight.end() - highlight.start();
        style.foreground = JFaceResources.getResources()
                .create(ColorDescriptor.createFrom(colour(highlight.kind(), isDark(background.getRGB()))));
        style.fontStyle = highlight.kind() == Kind.VARIANT || highlight.kind() == Kind.KEY ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    static boolean isDark(RGB ground) {
        return ground.red * 299 + ground.green * 587 + ground.blue * 114 < 128_000;
    }

    /** Every pair has a contrast of at least 4.5 to 1 with its ground. */
    static RGB colour(Kind kind, boolean dark) {
        return switch (kind) {
            case FENCE, COMMENT -> dark ? new RGB(150, 150, 155) : new RGB(106, 106, 112);
            case KEY -> dark ? new RGB(235, 178, 92) : new RGB(150, 82, 10);
            case VALUE -> dark ? new RGB(205, 195, 180) : new RGB(84, 72, 60);
            case VARIANT -> dark ? new RGB(255, 140, 115) : new RGB(168, 48, 28);
            case LINK -> dark ? new RGB(110, 185, 250) : new RGB(20, 92, 178);
            case MENTION -> dark ? new RGB(130, 215, 170) : new RGB(14, 112, 72);
            case TAG -> dark ? new RGB(200, 165, 255) : new RGB(110, 60, 176);
            case PLACEHOLDER -> dark ? new RGB(255, 170, 200) : new RGB(176, 24, 96);
        };
    }
}
