package crieur.ui.internal.markup;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Shows {@link Markup} in a hover. */
public final class MarkupPresenter
        implements DefaultInformationControl.IInformationPresenter, IInformationPresenterExtension {

    @Override
    public String updatePresentation(
            Display display, String written, TextPresentation presentation, int maxWidth, int maxHeight) {
        return present(display, written, presentation, maxWidth);
    }

    @Override
    public String updatePresentation(
            Drawable drawable, String written, TextPresentation presentation, int maxWidth, int maxHeight) {
        return present(drawable, written, presentation, maxWidth);
    }

    private static String present(Drawable drawable, String written, TextPresentation presentation, int maxWidth) {
        Markup markup = Markup.parse(written);
        for (StyleRange style : MarkupLine.ranges(markup)) {
            presentation.addStyleRange(style);
        }
        GC gc = new GC(drawable);
        try {
            if (drawable instanceof Control control) {
                gc.setFont(control.getFont());
            }
            return LineWrap.wrap(markup.text(), maxWidth, word -> gc.textExtent(word).x);
        } finally {
            gc.dispose();
        }
    }
}
