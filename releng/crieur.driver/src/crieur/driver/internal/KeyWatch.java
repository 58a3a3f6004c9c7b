package crieur.driver.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Measures each key from the moment its event reaches the display's thread until one kind of widget is painted: within the
 * handling of the key, else before the display has nothing left to do.
 *
 * <p>A key that leads to no such painting is not counted.
 */
final class KeyWatch {

    private static final int MOST = 60;

    private final Display display;
    private final Deque<String> seen = new ArrayDeque<>();
    private final List<String> taken = new ArrayList<>();
    private volatile String kind = "StyledText";
    private long pressed;
    private long painted;
    private boolean painting;

    KeyWatch(Display display) {
        this.display = display;
    }

    void start() {
        display.addFilter(SWT.KeyDown, event -> {
            press();
            remember(event);
        });
        display.addFilter(
                SWT.Paint,
                event -> painting |= event.widget.getClass().getSimpleName().equals(kind));
        display.addListener(SWT.PostEvent, event -> {
            if (painting) {
                painted = System.nanoTime();
                painting = false;
            }
            if (event.detail == SWT.KeyDown) {
                rest();
            }
        });
        display.addListener(SWT.PreExternalEventDispatch, event -> rest());
    }

    /** Looks for the painting of another kind of widget from now on. */
    List<String> follow(String simpleName) {
        kind = simpleName;
        pressed = 0;
        return taken();
    }

    private synchronized void remember(Event event) {
        seen.addLast((int) event.character + (event.widget instanceof StyledText ? "" : " elsewhere"));
        if (seen.size() > MOST) {
            seen.removeFirst();
        }
    }

    /** Returns the characters of the last keys that have reached the display, the newest last, and which of them no text got. */
    synchronized List<String> seen() {
        return List.copyOf(seen);
    }

    private void press() {
        rest();
        pressed = System.nanoTime();
        painted = 0;
    }

    private synchronized void rest() {
        if (pressed != 0 && painted != 0) {
            taken.add(Long.toString((painted - pressed) / 1000));
            pressed = 0;
        }
    }

    synchronized List<String> taken() {
        List<String> lines = List.copyOf(taken);
        taken.clear();
        return lines;
    }
}
