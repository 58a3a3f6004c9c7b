package crieur.ui.internal.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * Something that is made part by part, each in a turn of the display of its own, so that no key waits for all of them. Who
 * needs the whole has it made at once. For the display's thread only.
 */
public final class PartsInTurn {

    private final Display display;
    private final Composite place;
    private final Consumer<Throwable> failed;
    private final Deque<Runnable> parts;
    private final List<Consumer<Boolean>> awaiting = new ArrayList<>();
    private boolean working;
    private boolean whole = true;

    /**
     * Begins with the next turn.
     *
     * @param place where the parts are; if it goes, no more of them are made
     * @param failed told if a part cannot be made; those after it are not made either
     */
    public PartsInTurn(Composite place, Consumer<Throwable> failed, Runnable... parts) {
        display = place.getDisplay();
        this.place = place;
        this.failed = failed;
        this.parts = new ArrayDeque<>(List.of(parts));
        next();
    }

    /** Makes what is still to be made; nothing if called by one of the parts. */
    public void complete() {
        while (!working && !place.isDisposed() && !parts.isEmpty()) {
            make();
        }
    }

    /** Has something done when no part is left to be made; it is told whether all were made. */
    public void whenOver(Consumer<Boolean> task) {
        awaiting.add(task);
        if (!working && parts.isEmpty()) {
            end();
        }
    }

    private void next() {
        display.asyncExec(this::turn);
    }

    private void turn() {
        if (place.isDisposed()) {
            giveUp();
            end();
        } else if (!working && !parts.isEmpty()) {
            make();
            if (!parts.isEmpty()) {
                next();
            }
        }
    }

    private void make() {
        working = true;
        try {
            parts.remove().run();
        } catch (RuntimeException | LinkageError | SWTError e) {
            giveUp();
            failed.accept(e);
        } finally {
            working = false;
            if (parts.isEmpty()) {
                end();
            }
        }
    }

    private void giveUp() {
        whole = false;
        parts.clear();
    }

    private void end() {
        List<Consumer<Boolean>> tasks = List.copyOf(awaiting);
        awaiting.clear();
        tasks.forEach(task -> task.accept(whole));
    }
}
