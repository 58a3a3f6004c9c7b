package crieur.ui.internal.post;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Gives the bar that finds and replaces as much of a narrow text's width as its field and its buttons need.
 *
 * <p>The workbench gives it seven tenths, and leaves its buttons out where they do not fit; that it asks no one about.
 */
final class WideFindBar {

    private static final String PACKAGE = "org.eclipse.ui.internal.findandreplace.";
    private static final String KNOWN = WideFindBar.class.getName();
    private static final int ENOUGH = 540;

    private final StyledText text;

    private WideFindBar(StyledText text) {
        this.text = text;
    }

    /** Does so from now on. The bar is made when it is first asked for, and then takes the keyboard from the text. */
    static void on(StyledText text) {
        WideFindBar watch = new WideFindBar(text);
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(watch::look));
    }

    private void look() {
        if (!text.isDisposed()) {
            Arrays.stream(text.getParent().getChildren())
                    .filter(control -> control.getClass().getName().startsWith(PACKAGE))
                    .filter(control -> control.getData(KNOWN) == null)
                    .forEach(this::watch);
        }
    }

    private void watch(Control bar) {
        bar.setData(KNOWN, Boolean.TRUE);
        bar.addListener(SWT.Resize, event -> widen(bar));
        bar.addListener(SWT.Move, event -> widen(bar));
        widen(bar);
    }

    private void widen(Control bar) {
        Rectangle room = text.getBounds();
        ScrollBar scroll = text.getVerticalBar();
        int right = room.x + room.width - text.getRightMargin() - (scroll == null ? 0 : scroll.getSize().x);
        Rectangle now = bar.getBounds();
        int width = Math.max(now.width, Math.min(ENOUGH, right - room.x));
        if (now.width != width || now.x != right - width) {
            bar.setBounds(right - width, now.y, width, now.height);
        }
    }
}
