package crieur.ui.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Windows without whose answer others cannot be used. */
public final class ModalWindow {

    private static final int STYLES = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private ModalWindow() {}

    /** Returns whether a window keeps others from being used. */
    public static boolean is(Shell window) {
        return (window.getStyle() & STYLES) != 0;
    }
}
