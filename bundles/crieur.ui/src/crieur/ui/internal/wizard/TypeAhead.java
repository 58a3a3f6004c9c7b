package crieur.ui.internal.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Keeps what is typed while a dialog is being made, which is meant for that and not for the window behind it. */
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

    @Override
    public void handleEvent(Event event) {
        boolean command = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        if (!command && event.character >= ' ' && event.character != SWT.DEL) {
            typed.append(event.character);
        }
        event.doit = false;
        event.type = SWT.None;
    }

    /** Lets keys go where they belong again, and gives what was typed to the field that has the focus. */
    void end() {
        display.removeFilter(SWT.KeyDown, this);
        if (display.getFocusControl() instanceof Text field && !typed.isEmpty()) {
            field.insert(typed.toString());
        }
        typed.setLength(0);
    }
}
