package crieur.ui.internal.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Keeps what is typed while a dialog or an editor is being made, which is meant for that and not for what is behind it. */
final class TypeAhead implements Listener {

    private final Display display;
    private final StringBuilder typed = new StringBuilder();

    private TypeAhead(Display display) {
        this.display = display;
    }

    /** Keeps keys from now on. */
    static TypeAhead begin(Display display) {
        TypeAhead ahead = new TypeAhead(display);
        display.addFilter(SWT.KeyDown, ahead);
        return ahead;
    }

    /**
     * Keeps keys while steps are done when what is at hand is over, each in a turn of its own: between them the display hears what
     * the person does.
     */
    static void during(Display display, Runnable... steps) {
        TypeAhead ahead = begin(display);
        for (Runnable step : steps) {
            display.asyncExec(step);
        }
        display.asyncExec(ahead::end);
    }

    @Override
    public void handleEvent(Event event) {
        boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        if (!command && event.character >= ' ' && event.character != SWT.DEL) {
            typed.append(event.character);
        }
        event.doit = false;
        event.type = SWT.None;
    }

    /** Lets keys go where they belong again, and gives what was typed to the field or text that has the focus. */
    void end() {
        display.removeFilter(SWT.KeyDown, this);
        Control focus = display.getFocusControl();
        if (!typed.isEmpty() && focus instanceof Text field) {
            field.insert(typed.toString());
        } else if (!typed.isEmpty() && focus instanceof StyledText text) {
            int caret = text.getSelection().x;
            text.insert(typed.toString());
            text.setSelection(caret + typed.length());
        }
        typed.setLength(0);
    }
}
