package crieur.ui.internal.turn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A dialog on its way to the screen: it is made in one turn of the display, or in several, and shown in the last, so that no key
 * waits for all of them. What is typed meanwhile goes into its first field. For the display's thread only.
 */
public final class DialogOpening {

    private final Window dialog;
    private final Runnable chosen;
    private final Runnable ended;
    private final Shell parent;
    private final Display display;
    private final TypeAhead keys;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean over;

    private DialogOpening(Shell parent, Window dialog, Runnable ended, Runnable chosen) {
        this.parent = parent;
        this.dialog = dialog;
        this.ended = ended;
        this.chosen = chosen;
        display = parent.getDisplay();
        keys = TypeAhead.begin(display);
        steps.add(this::make);
    }

    /**
     * Sends a dialog on its way that is made in one turn.
     *
     * @param parent the window it belongs to; if that goes meanwhile, it is not shown
     * @param chosen what follows when the person has said OK
     */
    public static void begin(Shell parent, Window dialog, Runnable chosen) {
        DialogOpening opening = new DialogOpening(parent, dialog, () -> {}, chosen);
        opening.steps.add(opening::show);
        opening.next();
    }

    /**
     * Sends a dialog on its way that is made in several turns.
     *
     * @param parent the window it belongs to; if that goes meanwhile, it is not shown
     * @param contents begins to fill the window in a turn of its own, and returns what comes in the turns after that
     * @param ended what follows when it is shown, or does not open
     * @param chosen what follows when the person has said OK
     */
    public static void begin(
            Shell parent, Window dialog, Supplier<List<Runnable>> contents, Runnable ended, Runnable chosen) {
        DialogOpening opening = new DialogOpening(parent, dialog, ended, chosen);
        opening.steps.add(() -> {
            opening.steps.addAll(contents.get());
            opening.steps.add(opening::show);
        });
        opening.next();
    }

    /** What called for the dialog is over before its first step. */
    private void next() {
        display.asyncExec(this::take);
    }

    /** Gives the keys back where a step fails, or the parent was closed meanwhile, and leaves nothing half made. */
    private void take() {
        boolean taken = false;
        try {
            if (!parent.isDisposed()) {
                steps.remove().run();
                taken = true;
            }
        } finally {
            if (!taken) {
                end(false);
                dialog.close();
            }
        }
        if (taken && !steps.isEmpty()) {
            next();
        }
    }

    private void make() {
        dialog.create();
        keys.meantFor(dialog.getShell());
    }

    private void show() {
        display.asyncExec(() -> end(true));
        if (dialog.open() == Window.OK) {
            chosen.run();
        }
    }

    private void end(boolean give) {
        if (!over) {
            over = true;
            ended.run();
            keys.end(give);
        }
    }
}
