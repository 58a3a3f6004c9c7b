package crieur.ui.internal.turn;

import crieur.ui.internal.window.ModalWindow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Keeps what is typed while a dialog or an editor is being made, which is meant for that and not for what is behind it. For the
 * display's thread only.
 */
public final class TypeAhead implements Listener {

    /** How long a window may take to get the keyboard, in milliseconds. */
    private static final int PATIENCE = 5000;

    private final Display display;
    private final StringBuilder typed = new StringBuilder();
    private final Set<Shell> own = new HashSet<>();
    private final Listener arrival = this::arrived;
    private final Runnable tooLate = this::forget;
    private Optional<Shell> coming = Optional.empty();
    private int users;
    private boolean waiting;

    private TypeAhead(Display display) {
        this.display = display;
    }

    /** Keeps keys from now on until all who called this have ended it. */
    public static TypeAhead begin(Display display) {
        TypeAhead ahead =
                display.getData(TypeAhead.class.getName()) instanceof TypeAhead begun ? begun : new TypeAhead(display);
        if (ahead.waiting) {
            ahead.stopWaiting();
        } else if (ahead.users == 0) {
            display.setData(TypeAhead.class.getName(), ahead);
            display.addFilter(SWT.KeyDown, ahead);
        }
        ahead.users++;
        ahead.own.add(display.getActiveShell());
        return ahead;
    }

    /**
     * Keeps keys while steps are done when what is at hand is over, each in a turn of its own: between them the display hears what
     * the person does.
     */
    public static void during(Display display, Runnable... steps) {
        TypeAhead ahead = begin(display);
        for (Runnable step : steps) {
            display.asyncExec(step);
        }
        display.asyncExec(() -> ahead.end(true));
    }

    /** Keeps what is typed in a dialog too; one that asks something meanwhile, and is not named here, hears its keys itself. */
    public void meantFor(Shell shell) {
        own.add(shell);
        coming = Optional.of(shell);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Control control && isQuestion(control.getShell())) {
            return;
        }
        boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        if (event.character == SWT.BS && !typed.isEmpty()) {
            typed.setLength(typed.length() - 1);
        } else if (!command && event.character >= ' ' && event.character != SWT.DEL) {
            typed.append(event.character);
        }
        event.doit = false;
        event.type = SWT.None;
    }

    /** Returns whether nothing that could be given to anyone was typed. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    private boolean isQuestion(Shell shell) {
        return ModalWindow.is(shell) && !own.contains(shell);
    }

    /**
     * Lets keys go where they belong again, if nobody else still keeps them.
     *
     * @param give whether what was typed goes to the field or text that has the focus; otherwise it is forgotten
     */
    public void end(boolean give) {
        users--;
        if (!give) {
            typed.setLength(0);
        }
        if (users > 0) {
            return;
        }
        if (coming.filter(Shell::isDisposed).isPresent()) {
            forget();
        } else if (typed.isEmpty() || isPlace(display.getFocusControl())) {
            giveBack();
        } else {
            waiting = true;
            display.addFilter(SWT.FocusIn, arrival);
            display.timerExec(PATIENCE, tooLate);
        }
    }

    private void stopWaiting() {
        waiting = false;
        display.removeFilter(SWT.FocusIn, arrival);
        display.timerExec(-1, tooLate);
    }

    /**
     * A window that was just opened gets the keyboard when the window system thinks so, and gives it to what is in it then; until
     * that, letters would go nowhere.
     */
    private boolean isPlace(Control focus) {
        return focus != null
                && !(focus instanceof Shell)
                && coming.filter(shell -> shell != focus.getShell()).isEmpty();
    }

    /** A field selects all that is in it after it is told that it has the focus: what is given before would be typed over. */
    private void arrived(Event event) {
        display.asyncExec(() -> {
            if (waiting && coming.filter(Shell::isDisposed).isPresent()) {
                forget();
            } else if (waiting && isPlace(display.getFocusControl())) {
                giveBack();
            }
        });
    }

    /** A window that is gone, or does not come, leaves nobody whom its letters were meant for. */
    private void forget() {
        typed.setLength(0);
        giveBack();
    }

    private void giveBack() {
        stopWaiting();
        display.removeFilter(SWT.KeyDown, this);
        display.setData(TypeAhead.class.getName(), null);
        give(display.getFocusControl());
    }

    private void give(Control focus) {
        if (!typed.isEmpty() && focus instanceof Text field) {
            field.insert(typed.toString());
        } else if (!typed.isEmpty() && focus instanceof StyledText text) {
            int caret = text.getSelection().x;
            text.insert(typed.toString());
            text.setSelection(caret + typed.length());
        }
    }
}
