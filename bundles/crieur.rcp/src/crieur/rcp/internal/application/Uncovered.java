package crieur.rcp.internal.application;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

/**
 * Paints windows anew from which another one was taken away, where all is enlarged.
 *
 * <p>On X11 without a compositor the server tells what is uncovered. SWT takes this, in {@code Display.update}, for places
 * that are not enlarged, so that a part of the window that is gone stays to be seen.
 */
final class Uncovered {

    private static final int LATER = 50;

    private Uncovered() {}

    /** Does so from now on; nothing where SWT is right. */
    static void use(Display display) {
        if (Util.isGtk()) {
            use(display, () -> isEnlarged(display));
        }
    }

    static void use(Display display, BooleanSupplier enlarged) {
        Listener paints = event -> goes(display, event, enlarged);
        display.addFilter(SWT.Dispose, paints);
        display.addFilter(SWT.Hide, paints);
    }

    private static void goes(Display display, Event event, BooleanSupplier enlarged) {
        if (event.widget instanceof Shell && enlarged.getAsBoolean()) {
            display.timerExec(LATER, () -> paint(display));
        }
    }

    private static boolean isEnlarged(Display display) {
        for (Monitor monitor : display.getMonitors()) {
            if (monitor.getZoom() > 100) {
                return true;
            }
        }
        return false;
    }

    private static void paint(Display display) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            }
        }
    }
}
