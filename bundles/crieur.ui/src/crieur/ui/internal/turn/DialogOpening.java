package crieur.ui.internal.turn;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A dialog on its way to the screen: it is made in one turn of the display and shown in the next. What is typed meanwhile goes
 * into its first field. For the display's thread only.
 */
public final class DialogOpening {

    private final Window dialog;
    private final Runnable chosen;
    private final Shell parent;
    private final Display display;
    private final TypeAhead keys;
    private boolean over;

    private DialogOpening(Shell parent, Window dialog, Runnable chosen) {
        this.parent = parent;
        this.dialog = dialog;
        this.chosen = chosen;
        display = parent.getDisplay();
        keys = TypeAhead.begin(display);
    }

    /**
     * Sends a dialog on its way.
     *
     * @param parent the window it belongs to; if that goes meanwhile, it is not shown
     * @param chosen what follows when the person has said OK
     */
    public static void begin(Shell parent, Window dialog, Runnable chosen) {
        DialogOpening opening = new DialogOpening(parent, dialog, chosen);
        opening.display.asyncExec(() -> opening.take(opening::make));
    }

    private void make() {
        dialog.create();
        keys.meantFor(dialog.getShell());
        display.asyncExec(() -> take(this::show));
    }

    private void show() {
        display.asyncExec(() -> end(true));
        if (dialog.open() == Window.OK) {
            chosen.run();
        }
    }

    /** Gives the keys back where a step fails, and leaves nothing half made. */
    private void take(Runnable step) {
        boolean taken = false;
        try {
            if (!parent.isDisposed()) {
                step.run();
                taken = true;
            }
        } finally {
            if (!taken) {
                end(false);
                dialog.close();
            }
        }
    }

    private void end(boolean give) {
        if (!over) {
            over = true;
            keys.end(give);
        }
    }
}
