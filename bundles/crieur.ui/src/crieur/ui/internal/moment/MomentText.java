package crieur.ui.internal.moment;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field in which a day or a time is typed as people write it, and which the arrows change.
 *
 * <p>The platform's own field keeps Tab, Enter and Escape to itself on Linux: nobody would leave it by keyboard.
 */
final class MomentText<T> {

    private final Text text;
    private final Ways<T> ways;
    private final Runnable changed;
    private final Typing<T> typing;
    private boolean writing;

    /**
     * How a value is read and changed.
     *
     * @param read reads what was typed, with the value before all typing
     * @param write writes a value so that it can be read
     * @param small changes a value by one small step, which is 1 or -1
     * @param large changes it by one large step
     */
    record Ways<T>(
            BiFunction<String, T, Optional<T>> read,
            Function<T, String> write,
            BiFunction<T, Integer, T> small,
            BiFunction<T, Integer, T> large) {}

    MomentText(Composite parent, T first, Ways<T> ways, Runnable changed) {
        this.ways = ways;
        this.changed = changed;
        this.typing = new Typing<>(first, ways.read());
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        write();
        text.addListener(SWT.Modify, event -> read());
        text.addListener(SWT.KeyDown, this::key);
        // What is typed first takes the place of all, as in the fields of other programs.
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        text.addListener(SWT.FocusOut, event -> {
            if (typing.leave()) {
                write();
            }
        });
    }

    Text control() {
        return text;
    }

    /** Returns the value; nothing while what is typed is none. */
    Optional<T> value() {
        return typing.value();
    }

    T last() {
        return typing.last();
    }

    void set(T value) {
        typing.set(value);
        write();
        changed.run();
    }

    private void write() {
        writing = true;
        text.setText(ways.write().apply(typing.last()));
        writing = false;
    }

    private void read() {
        if (!writing) {
            typing.type(text.getText());
            changed.run();
        }
    }

    private void key(Event event) {
        boolean up = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.PAGE_UP;
        boolean down = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.PAGE_DOWN;
        if ((up || down) && event.stateMask == 0) {
            boolean page = event.keyCode == SWT.PAGE_UP || event.keyCode == SWT.PAGE_DOWN;
            event.doit = false;
            set((page ? ways.large() : ways.small()).apply(typing.last(), up ? 1 : -1));
            text.selectAll();
        }
    }
}
