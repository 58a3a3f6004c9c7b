package crieur.ui.internal.post.text;

import java.util.Arrays;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Gives the bar that finds and replaces as much of a narrow text's width as its field and its buttons need, and keeps what it
 * found from lying beneath it.
 *
 * <p>The workbench gives it seven tenths, and leaves its buttons out where a text of 48 letters would not fit beside them. How
 * wide that is it asks the font of the frame around the field; the field has a font of its own.
 */
final class WideFindBar {

    private static final String PACKAGE = "org.eclipse.ui.internal.findandreplace.";
    private static final String KNOWN = WideFindBar.class.getName();
    private static final String FRAME = "HistoryTextWrapper";
    private static final int ENOUGH = 540;
    private static final int SMALL = 4;

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
        CaretListener found = event -> text.getDisplay().asyncExec(() -> uncover(bar));
        text.addCaretListener(found);
        bar.addListener(SWT.Dispose, event -> text.removeCaretListener(found));
        widen(bar);
        shrinkFrames(bar);
        // At this the bar works out anew what fits.
        text.notifyListeners(SWT.Resize, new Event());
        bar.getDisplay().asyncExec(() -> lay(bar));
    }

    /**
     * Scrolls what is selected out from under the bar, once it has been scrolled to.
     *
     * <p>The first lines of a text cannot be: there is nothing above them to scroll to, and a margin above them would move them
     * away from the signs beside the text.
     */
    private void uncover(Control bar) {
        if (text.isDisposed() || bar.isDisposed() || !bar.isVisible()) {
            return;
        }
        Point chosen = text.getSelection();
        Rectangle place = chosen.x == chosen.y
                ? new Rectangle(text.getLocationAtOffset(chosen.x).x, text.getLocationAtOffset(chosen.x).y, 1, 1)
                : text.getTextBounds(chosen.x, chosen.y - 1);
        Rectangle over = bar.getDisplay().map(bar.getParent(), text, bar.getBounds());
        if (place.intersects(over)) {
            text.setTopPixel(Math.max(0, text.getTopPixel() - (over.y + over.height - place.y)));
        }
    }

    private static void lay(Control bar) {
        if (!bar.isDisposed() && bar instanceof Composite composite) {
            composite.layout(true, true);
        }
    }

    private static void shrinkFrames(Control control) {
        if (control.getClass().getSimpleName().equals(FRAME)) {
            FontDescriptor small = FontDescriptor.createFrom(control.getFont()).setHeight(SMALL);
            control.setFont(JFaceResources.getResources().create(small));
        }
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(WideFindBar::shrinkFrames);
        }
    }

    private void widen(Control bar) {
        Rectangle room = text.getBounds();
        ScrollBar scroll = text.getVerticalBar();
        int right = room.x + room.width - text.getRightMargin() - (scroll == null ? 0 : scroll.getSize().x);
        Rectangle now = bar.getBounds();
        int width = Math.max(now.width, Math.min(ENOUGH, right - room.x));
        if (now.width != width || now.x != right - width) {
            bar.setBounds(right - width, now.y, width, now.height);
            // Which buttons are seen is decided only after this; they get their places then.
            bar.getDisplay().asyncExec(() -> lay(bar));
        }
    }
}
