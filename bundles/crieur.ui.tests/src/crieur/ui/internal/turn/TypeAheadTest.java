package crieur.ui.internal.turn;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class TypeAheadTest {

    private final Display display = Display.getCurrent();
    private Shell shell;
    private Text behind;
    private Text field;

    @BeforeEach
    void open() {
        shell = new Shell(display);
        shell.setLayout(new RowLayout());
        behind = new Text(shell, SWT.BORDER);
        field = new Text(shell, SWT.BORDER);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    /** Returns whether the key reaches the widget. */
    private boolean press(char character, int mask) {
        Event key = new Event();
        key.character = character;
        key.stateMask = mask;
        boolean[] heard = {false};
        behind.addListener(SWT.KeyDown, event -> heard[0] = true);
        behind.notifyListeners(SWT.KeyDown, key);
        return heard[0];
    }

    @Test
    void whatIsTypedMeanwhileStandsInTheFieldThatGetsTheFocus() {
        TypeAhead keys = TypeAhead.begin(display);
        assertThat(press('N', SWT.SHIFT)).isFalse();
        assertThat(press('s', SWT.CTRL)).isFalse();
        assertThat(press('o', 0)).isFalse();
        assertThat(press('t', 0)).isFalse();
        assertThat(press('\b', 0)).isFalse();
        field.setFocus();
        until(field::isFocusControl);

        keys.end(true);

        assertThat(field.getText()).isEqualTo("No");
        assertThat(press('x', 0)).isTrue();
    }

    @Test
    void whatIsTypedBetweenTheStepsStandsInTheTextThatTheyLeadTo() {
        StyledText text = new StyledText(shell, SWT.NONE);
        text.setText("end");
        shell.layout();
        TypeAhead.during(
                display, () -> assertThat(press('N', SWT.SHIFT)).isFalse(), text::setFocus, () -> press('o', 0));
        until(() -> text.getText().startsWith("No"));

        assertThat(text.getText()).isEqualTo("Noend");
        assertThat(text.getSelection().x).isEqualTo(2);
        assertThat(press('x', 0)).isTrue();
    }

    /** Returns the field of a window that is not open yet, for which “N” waits. */
    private Text typeForWindowToCome() {
        Shell window = new Shell(display);
        window.setLayout(new RowLayout());
        TypeAhead keys = TypeAhead.begin(display);
        keys.meantFor(window);
        press('N', SWT.SHIFT);
        keys.end(true);
        return new Text(window, SWT.BORDER);
    }

    @Test
    void whatIsTypedBeforeAWindowHasTheKeyboardStandsInItsField() {
        Text first = typeForWindowToCome();
        Shell window = first.getShell();
        assertThat(press('o', 0)).isFalse();

        window.open();

        until(() -> first.getText().equals("No"));
        assertThat(first.getSelectionCount()).isZero();
        window.dispose();
        until(() -> press('x', 0));
    }

    @Test
    void whatWaitsForAWindowThatIsGoneIsForgotten() {
        field.setFocus();
        until(field::isFocusControl);
        Shell window = typeForWindowToCome().getShell();

        window.dispose();
        behind.setFocus();

        until(() -> press('x', 0));
        assertThat(behind.getText()).isEmpty();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void whatWaitsForAWindowGoesOnWithTheNextThatIsOpened() {
        Text first = typeForWindowToCome();
        Shell window = first.getShell();
        TypeAhead next = TypeAhead.begin(display);
        press('o', 0);
        window.open();
        until(first::isFocusControl);
        assertThat(first.getText()).isEmpty();

        next.end(true);

        assertThat(first.getText()).isEqualTo("No");
        window.dispose();
        assertThat(press('x', 0)).isTrue();
    }

    @Test
    void whoWaitsForTheSameKeysGetsThemTogether() {
        TypeAhead outer = TypeAhead.begin(display);
        TypeAhead inner = TypeAhead.begin(display);
        press('N', SWT.SHIFT);
        field.setFocus();
        until(field::isFocusControl);

        outer.end(true);
        press('o', 0);
        inner.end(true);

        assertThat(field.getText()).isEqualTo("No");
    }

    @Test
    void whatWasMeantForSomethingThatDidNotComeIsForgotten() {
        TypeAhead keys = TypeAhead.begin(display);
        press('N', SWT.SHIFT);
        field.setFocus();
        until(field::isFocusControl);

        keys.end(false);

        assertThat(field.getText()).isEmpty();
        assertThat(press('x', 0)).isTrue();
    }

    @Test
    void aQuestionThatComesMeanwhileHearsItsKeys() {
        TypeAhead keys = TypeAhead.begin(display);
        Shell question = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        behind = new Text(question, SWT.NONE);

        assertThat(press('y', 0)).isTrue();
        keys.meantFor(question);
        assertThat(press('y', 0)).isFalse();

        keys.end(false);
    }
}
