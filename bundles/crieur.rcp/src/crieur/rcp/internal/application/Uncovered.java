package crieur.rcp.internal.application;

import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
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
            display.addFilter(SWT.Dispose, event -> goes(display, event));
            display.addFilter(SWT.Hide, event -> goes(display, event));
        }
    }

    private static void goes(Display display, Event event) {
        if (event.widget instanceof Shell && isEnlarged(display)) {
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
