package crieur.ui.internal.turn;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Has a large part of a window laid out folder by folder, each in a turn of the display of its own, so that no key waits for
 * all of them. For the display's thread only.
 */
public final class LayoutInTurn {

    private final List<Composite> held = new ArrayList<>();

    private LayoutInTurn() {}

    /**
     * Makes a change after which a part has another size, and lays it out then, the outermost folder first.
     *
     * @param then what follows when all is laid out, or the part is gone
     */
    public static void of(Composite part, Runnable change, Runnable then) {
        Display display = part.getDisplay();
        LayoutInTurn layout = new LayoutInTurn();
        layout.hold(part);
        layout.holdFoldersIn(part);
        try {
            change.run();
        } finally {
            layout.release(display, then);
        }
    }

    private void hold(Composite place) {
        place.setLayoutDeferred(true);
        held.add(place);
    }

    private void holdFoldersIn(Composite place) {
        for (Control control : place.getChildren()) {
            if (control instanceof CTabFolder folder) {
                hold(folder);
            }
            if (control instanceof Composite inner) {
                holdFoldersIn(inner);
            }
        }
    }

    /** What is asked for between two turns comes between them. */
    private void release(Display display, Runnable then) {
        display.asyncExec(() -> {
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
                release(display, then);
            }
        });
    }
}
