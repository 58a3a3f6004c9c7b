package crieur.ui.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text with {@link Markup} inside a larger control; it only shows, and is passed over by keyboard and pointer. */
public final class MarkupLine {

    private final StyledText text;

    /** Creates an empty one. */
    public MarkupLine(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setCaret(null);
        text.setEnabled(false);
        text.setEditable(false);
    }

    /** Returns the control, to be laid out. */
    public Control control() {
        return text;
    }

    /** Shows a written text. */
    public void show(String written) {
        Markup markup = Markup.parse(written == null ? "" : written);
        text.setText(markup.text());
        text.setStyleRanges(ranges(markup));
        text.requestLayout();
    }

    /** Returns how the spans of a text are shown. */
    static StyleRange[] ranges(Markup markup) {
        List<StyleRange> ranges = new ArrayList<>();
        for (Markup.Span span : markup.spans()) {
            StyleRange style = new StyleRange();
            style.start = span.start();
            style.length = span.end() - span.start();
            style.fontStyle = span.struck() ? SWT.NORMAL : SWT.BOLD;
            style.strikeout = span.struck();
            if (style.length > 0) {
                ranges.add(style);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }
}
