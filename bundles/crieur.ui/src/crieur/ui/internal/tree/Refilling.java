package crieur.ui.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Fills the texts and pictures of the rows of a tree anew, so many at a time that no key waits for them all. */
final class Refilling {

    /** In nanoseconds; a row takes a fraction of a millisecond, unless its picture is drawn for the first time. */
    private static final long AT_ONCE = 8_000_000;

    private final Tree tree;
    private final Consumer<TreeItem> dress;
    private final Deque<TreeItem> rows = new ArrayDeque<>();
    private boolean waiting;

    Refilling(Tree tree, Consumer<TreeItem> dress) {
        this.tree = tree;
        this.dress = dress;
    }

    /** Begins with these, whatever is left of those before. */
    void begin(List<TreeItem> wanted) {
        rows.clear();
        rows.addAll(wanted);
        if (!waiting) {
            goOn();
        }
    }

    private void goOn() {
        waiting = false;
        long end = System.nanoTime() + AT_ONCE;
        try {
            while (!rows.isEmpty() && System.nanoTime() < end) {
                TreeItem row = rows.poll();
                if (!row.isDisposed()) {
                    dress.accept(row);
                }
            }
        } finally {
            continueSoon();
        }
    }

    private void continueSoon() {
        if (!rows.isEmpty()) {
            waiting = true;
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed()) {
                    goOn();
                }
            });
        }
    }
}
