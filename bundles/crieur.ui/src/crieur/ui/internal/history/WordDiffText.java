package crieur.ui.internal.history;

import crieur.core.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** A text with what was taken away struck out and what was added underlined, so that colour alone says nothing. */
public final class WordDiffText {

    private static final RGB REMOVED = new RGB(205, 60, 60);
    private static final RGB ADDED = new RGB(40, 150, 80);

    private final StyledText text;

    /** Creates an empty one. */
    public WordDiffText(Composite parent) {
        text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(8, 6, 8, 6);
        text.setFont(JFaceResources.getFont("crieur.ui.font.post"));
    }

    /** Returns its control. */
    public StyledText control() {
        return text;
    }

    /** Shows a difference, from its first place on. */
    public void show(WordDiff diff) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (WordDiff.Part part : diff.parts()) {
            if (part.kind() != WordDiff.Kind.SAME) {
                styles.add(style(part.kind(), all.length(), part.text().length()));
            }
            all.append(part.text());
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        if (!styles.isEmpty()) {
            text.setSelection(styles.get(0).start);
            text.showSelection();
        }
    }

    private StyleRange style(WordDiff.Kind kind, int start, int length) {
        boolean removed = kind == WordDiff.Kind.REMOVED;
        RGB ground = text.getBackground().getRGB();
        RGB colour = removed ? REMOVED : ADDED;
        StyleRange style = new StyleRange(start, length, null, new Color(mix(colour, ground)));
        style.strikeout = removed;
        style.underline = !removed;
        return style;
    }

    private static RGB mix(RGB colour, RGB ground) {
        return new RGB(
                (colour.red + 2 * ground.red) / 3,
                (colour.green + 2 * ground.green) / 3,
                (colour.blue + 2 * ground.blue) / 3);
    }
}
