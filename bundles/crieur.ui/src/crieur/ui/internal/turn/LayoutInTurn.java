package crieur.ui.internal.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Has a large part of a window laid out folder by folder, and within a folder what shows one page of several after it, each in a
 * turn of the display of its own, so that no key waits for all of them. For the display's thread only.
 */
public final class LayoutInTurn {

    private final Display display;
    private final Composite part;
    private final Deque<Runnable> changes;
    private final Runnable then;
    private final List<Composite> held = new ArrayList<>();

    private LayoutInTurn(Display display, Composite part, Deque<Runnable> changes, Runnable then) {
        this.display = display;
        this.part = part;
        this.changes = changes;
        this.then = then;
    }

    /**
     * Makes changes after which a part has another size, the first now and each of the others in a turn of its own, and lays it out
     * then, the outermost folder first.
     *
     * @param then what follows when all is laid out, or the part is gone
     */
    public static void of(Composite part, List<Runnable> changes, Runnable then) {
        LayoutInTurn layout = new LayoutInTurn(part.getDisplay(), part, new ArrayDeque<>(changes), then);
        layout.hold(part);
        layout.holdFoldersIn(part);
        layout.change();
    }

    private void hold(Composite place) {
        place.setLayoutDeferred(true);
        held.add(place);
    }

    private void holdFoldersIn(Composite place) {
        for (Control control : place.getChildren()) {
            if (control instanceof Composite inner) {
                if (inner instanceof CTabFolder || inner.getLayout() instanceof StackLayout) {
                    hold(inner);
                }
                holdFoldersIn(inner);
            }
        }
    }

    /** What is asked for between two turns comes between them; a change that fails leaves nothing held. */
    private void change() {
        boolean made = false;
        try {
            if (!changes.isEmpty() && !part.isDisposed()) {
                changes.remove().run();
                made = true;
            }
        } finally {
            display.asyncExec(made ? this::change : this::release);
        }
    }

    private void release() {
        if (held.isEmpty()) {
            then.run();
            return;
        }
        Composite next = held.remove(0);
        try {
            if (!next.isDisposed()) {
                next.setLayoutDeferred(false);
            }
        } finally {
            display.asyncExec(this::release);
        }
    }
}
