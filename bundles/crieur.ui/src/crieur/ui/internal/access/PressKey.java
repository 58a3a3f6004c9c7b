package crieur.ui.internal.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;

/**
 * Enter presses the button of a tool bar that has the focus, as the space bar does; GTK keeps it for a window's default button.
 *
 * <p>SWT does not tell which of the buttons it is: the key is passed on as the space bar, which goes where the focus is.
 */
public final class PressKey {

    private PressKey() {}

    /** Gives the key to a tool bar. */
    public static void give(ToolBar bar) {
        bar.addListener(SWT.Traverse, PressKey::keep);
        bar.addListener(SWT.KeyDown, event -> {
            if (isEnter(event)) {
                pressSpace(event);
            }
        });
    }

    /** Gives the key to a tool bar whose buttons open something under them, which the arrow downwards does too. */
    public static void giveOpening(ToolBar bar) {
        give(bar);
        bar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && isAlone(event)) {
                pressSpace(event);
            }
        });
    }

    private static boolean isEnter(Event event) {
        return (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && isAlone(event);
    }

    private static boolean isAlone(Event event) {
        return (event.stateMask & SWT.MODIFIER_MASK) == 0;
    }

    private static void keep(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private static void pressSpace(Event key) {
        key.doit = false;
        post(key.display, SWT.KeyDown);
        post(key.display, SWT.KeyUp);
    }

    private static void post(Display display, int type) {
        Event space = new Event();
        space.type = type;
        space.character = ' ';
        space.keyCode = ' ';
        display.post(space);
    }
}
