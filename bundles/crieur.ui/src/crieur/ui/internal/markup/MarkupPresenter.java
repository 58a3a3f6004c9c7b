package crieur.ui.internal.markup;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
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
            Font plain = drawable instanceof Control control ? control.getFont() : gc.getFont();
            Font bold = JFaceResources.getResources()
                    .create(FontDescriptor.createFrom(plain).setStyle(SWT.BOLD));
            return LineWrap.wrap(markup.text(), maxWidth, (start, end) -> width(gc, markup, start, end, plain, bold));
        } finally {
            gc.dispose();
        }
    }

    private static int width(GC gc, Markup markup, int start, int end, Font plain, Font bold) {
        int width = 0;
        int at = start;
        for (Markup.Span span : markup.spans()) {
            int from = Math.max(at, span.start());
            int to = Math.min(end, span.end());
            if (!span.struck() && from < to) {
                width += width(gc, markup.text().substring(at, from), plain)
                        + width(gc, markup.text().substring(from, to), bold);
                at = to;
            }
        }
        return width + width(gc, markup.text().substring(at, end), plain);
    }

    private static int width(GC gc, String words, Font font) {
        if (words.isEmpty()) {
            return 0;
        }
        gc.setFont(font);
        return gc.textExtent(words).x;
    }
}
