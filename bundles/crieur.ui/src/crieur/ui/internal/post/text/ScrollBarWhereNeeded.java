package crieur.ui.internal.post.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows the vertical bar of a text only where there is something to scroll.
 *
 * <p>The widget could do so itself, but would go on breaking its lines for the width without the bar, which then lies over
 * their ends.
 */
final class ScrollBarWhereNeeded {

    private final StyledText text;
    private final ScrollBar bar;
    private boolean waiting;
    private int width;

    private ScrollBarWhereNeeded(StyledText text, ScrollBar bar) {
        this.text = text;
        this.bar = bar;
    }

    /** Does so from now on; a text without a bar stays as it is. */
    static void on(StyledText text) {
        ScrollBar bar = text.getVerticalBar();
        if (bar != null) {
            ScrollBarWhereNeeded watch = new ScrollBarWhereNeeded(text, bar);
            text.addListener(SWT.Resize, event -> watch.width = text.getClientArea().width);
            text.addListener(SWT.Paint, event -> watch.look());
        }
    }

    /** Whatever changes the height of the text paints it; the layout is changed only after that. */
    private void look() {
        if (!waiting && (bar.getVisible() != isNeeded() || isOtherWidth())) {
            waiting = true;
            text.getDisplay().asyncExec(this::show);
        }
    }

    private void show() {
        waiting = false;
        if (text.isDisposed()) {
            return;
        }
        if (bar.getVisible() != isNeeded()) {
            bar.setVisible(isNeeded());
        }
        if (isOtherWidth()) {
            text.notifyListeners(SWT.Resize, new Event());
        }
    }

    /** Where the window system gives the room of the bar back only later, it tells nobody. */
    private boolean isOtherWidth() {
        return text.getClientArea().width != width;
    }

    private boolean isNeeded() {
        return bar.getMaximum() > bar.getThumb();
    }
}
