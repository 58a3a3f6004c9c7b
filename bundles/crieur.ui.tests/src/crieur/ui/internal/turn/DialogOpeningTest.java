package crieur.ui.internal.turn;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class DialogOpeningTest {

    private final Display display = Display.getCurrent();
    private final List<String> done = new ArrayList<>();
    private Shell parent;
    private Question dialog;

    /** Asks for a word. */
    private final class Question extends Dialog {

        private Text field;

        Question(Shell parent) {
            super(parent);
        }

        @Override
        protected Control createDialogArea(Composite area) {
            field = new Text((Composite) super.createDialogArea(area), SWT.BORDER);
            done.add("made");
            return field.getParent();
        }

        void press(int button) {
            buttonPressed(button);
        }
    }

    @BeforeEach
    void openParent() {
        OnDisplay.dialogsAreAnswered();
        parent = new Shell(display);
        parent.open();
        dialog = new Question(parent);
    }

    @AfterEach
    void close() {
        parent.dispose();
        until(this::areKeysFree);
    }

    private boolean areKeysFree() {
        return display.getData(TypeAhead.class.getName()) == null;
    }

    private void type(char letter) {
        Event event = new Event();
        event.character = letter;
        parent.notifyListeners(SWT.KeyDown, event);
    }

    /** What follows runs while the dialog waits for the person, who has the keys again: that comes a turn after the focus. */
    private void whenShown(Runnable task) {
        display.timerExec(50, () -> {
            if (dialog.getShell() != null
                    && dialog.getShell().isVisible()
                    && dialog.field.isFocusControl()
                    && areKeysFree()) {
                task.run();
            } else {
                whenShown(task);
            }
        });
    }

    @Test
    void comesInTurnsAndTakesWhatIsTypedMeanwhile() {
        DialogOpening.begin(parent, dialog, () -> done.add("chosen " + dialog.getReturnCode()));
        assertThat(done).isEmpty();
        type('n');
        whenShown(() -> {
            done.add(dialog.field.getText());
            dialog.press(IDialogConstants.OK_ID);
        });

        until(() -> done.size() == 3);

        assertThat(done).containsExactly("made", "n", "chosen 0");
    }

    @Test
    void nothingFollowsWhereThePersonLeavesIt() {
        DialogOpening.begin(parent, dialog, () -> done.add("chosen"));
        whenShown(() -> dialog.press(IDialogConstants.CANCEL_ID));

        until(() -> dialog.getReturnCode() == Window.CANCEL && areKeysFree());

        assertThat(done).containsExactly("made");
    }

    @Test
    void isNotMadeForAWindowThatIsGone() {
        DialogOpening.begin(parent, dialog, () -> done.add("chosen"));
        parent.dispose();

        until(this::areKeysFree);

        assertThat(done).isEmpty();
    }
}
