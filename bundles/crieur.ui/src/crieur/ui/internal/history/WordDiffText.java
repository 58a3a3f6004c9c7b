package crieur.ui.internal.history;

import crieur.core.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** A text with what was taken away struck out and what was added underlined, so that colour alone says nothing. */
public final class WordDiffText {

    private static final RGB REMOVED = new RGB(205, 60, 60);
    private static final RGB ADDED = new RGB(40, 150, 80);

    private static final String FONT = "crieur.ui.font.post";
    private static final int STEP = 2;
    private static final int SMALLEST = 6;
    private static final int LARGEST = 72;

    private final StyledText text;
    private Optional<Font> zoomed = Optional.empty();

    /** Creates an empty one. */
    public WordDiffText(Composite parent) {
        text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(8, 6, 8, 6);
        text.setFont(JFaceResources.getFont(FONT));
        text.addListener(SWT.MouseWheel, this::turned);
        Listener keys = this::pressed;
        Display display = text.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        text.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            zoomed.ifPresent(Font::dispose);
        });
    }

    private void turned(Event wheel) {
        if ((wheel.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && wheel.count != 0) {
            wheel.doit = false;
            zoom(wheel.count > 0 ? STEP : -STEP);
        }
    }

    /** The keys are those of the editor, and count in the whole window: its lists and buttons have no use for them. */
    private void pressed(Event key) {
        boolean here = key.widget instanceof Control control && control.getShell() == text.getShell();
        if (!here || (key.stateMask & SWT.MOD1) == 0 || (key.stateMask & SWT.ALT) != 0) {
            return;
        }
        switch (key.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> zoom(STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(-STEP);
            case '0', SWT.KEYPAD_0 -> zoom(0);
            default -> {
                return;
            }
        }
        key.doit = false;
    }

    /** Makes the letters larger or smaller by some points; 0 gives them the size that the editor's have. */
    private void zoom(int points) {
        FontDescriptor usual = JFaceResources.getFontDescriptor(FONT);
        int height = text.getFont().getFontData()[0].getHeight() + points;
        Font before = zoomed.orElse(null);
        if (points == 0) {
            zoomed = Optional.empty();
            text.setFont(JFaceResources.getFont(FONT));
        } else {
            Font other = usual.setHeight(Math.max(SMALLEST, Math.min(LARGEST, height)))
                    .createFont(text.getDisplay());
            zoomed = Optional.of(other);
            text.setFont(other);
        }
        if (before != null) {
            before.dispose();
        }
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
