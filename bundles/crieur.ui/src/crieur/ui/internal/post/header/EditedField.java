package crieur.ui.internal.post.header;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field whose text is a value of the post: what is typed goes into the document when the person pauses or leaves, so that
 * undo takes back words and not letters.
 */
public final class EditedField {

    private static final int PAUSE = 500;

    private final Text field;
    private final Consumer<String> write;
    private String known = "";
    private boolean showing;
    private int typed;

    /** Makes a field write its text. */
    public EditedField(Text field, Consumer<String> write) {
        this.field = field;
        this.write = write;
        field.addListener(SWT.Modify, event -> typed());
        field.addListener(SWT.FocusOut, event -> flush());
        field.addListener(SWT.DefaultSelection, event -> flush());
        field.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            show(known);
            field.selectAll();
        }
    }

    /** Shows what the document holds, unless the person is writing something else. */
    public void show(String value) {
        if (known.equals(value) && !field.getText().equals(value) && field.isFocusControl() && typed > 0) {
            return;
        }
        known = value;
        if (!field.getText().equals(value)) {
            showing = true;
            int caret = field.getCaretPosition();
            field.setText(value);
            field.setSelection(Math.min(caret, value.length()));
            showing = false;
        }
    }

    private void typed() {
        if (showing) {
            return;
        }
        int now = ++typed;
        field.getDisplay().timerExec(PAUSE, () -> {
            if (now == typed) {
                flush();
            }
        });
    }

    /** Writes what was typed since. */
    public void flush() {
        if (field.isDisposed() || typed == 0) {
            return;
        }
        typed = 0;
        String value = field.getText();
        if (!value.equals(known)) {
            known = value;
            write.accept(value);
        }
    }
}
