package crieur.ui.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class WordDiffTextTest {

    private Shell shell;
    private StyledText text;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        text = new WordDiffText(shell).control();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int height() {
        return text.getFont().getFontData()[0].getHeight();
    }

    private Event send(int type, int keyCode, int count, int modifiers) {
        return send(text, type, keyCode, count, modifiers);
    }

    private static Event send(Control to, int type, int keyCode, int count, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.count = count;
        event.stateMask = modifiers;
        to.notifyListeners(type, event);
        return event;
    }

    @Test
    void theWheelZoomsWithCtrlAndScrollsWithout() {
        int usual = height();

        assertThat(send(SWT.MouseWheel, 0, 3, SWT.MOD1).doit).isFalse();
        assertThat(height()).isGreaterThan(usual);
        send(SWT.MouseWheel, 0, -3, SWT.MOD1);
        send(SWT.MouseWheel, 0, -3, SWT.MOD1);
        assertThat(height()).isLessThan(usual);

        int small = height();
        send(SWT.MouseWheel, 0, 3, SWT.NONE);
        assertThat(height()).isEqualTo(small);
    }

    @Test
    void theKeysOfTheEditorZoomToo() {
        int usual = height();

        send(SWT.KeyDown, '+', 0, SWT.MOD1);
        assertThat(height()).isGreaterThan(usual);
        send(SWT.KeyDown, '0', 0, SWT.MOD1);
        assertThat(height()).isEqualTo(usual);
        send(SWT.KeyDown, SWT.KEYPAD_SUBTRACT, 0, SWT.MOD1);
        assertThat(height()).isLessThan(usual);
    }

    @Test
    void theKeysZoomWhileAListBesideHasTheFocus() {
        int usual = height();

        send(new Table(shell, SWT.NONE), SWT.KeyDown, '+', 0, SWT.MOD1);

        assertThat(height()).isGreaterThan(usual);
    }

    @Test
    void keysOfOtherWindowsZoomNothing() {
        int usual = height();
        Shell other = new Shell(Display.getCurrent());

        send(other, SWT.KeyDown, '+', 0, SWT.MOD1);
        other.dispose();

        assertThat(height()).isEqualTo(usual);
    }
}
