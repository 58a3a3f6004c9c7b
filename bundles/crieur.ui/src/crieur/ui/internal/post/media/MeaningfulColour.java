package crieur.ui.internal.post.media;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;

/**
 * Gives words a colour that means something, and keeps it: the theme colours every control in its own way a little after it
 * is made, and whenever the theme changes.
 */
final class MeaningfulColour {

    private MeaningfulColour() {}

    /**
     * Gives a label its colour from now on.
     *
     * @param wanted the colour at this moment, which may depend on what is behind the words
     */
    static void keep(Label label, Supplier<Color> wanted) {
        label.addListener(SWT.Paint, event -> {
            Color colour = wanted.get();
            if (!colour.equals(label.getForeground())) {
                label.setForeground(colour);
            }
        });
    }
}
