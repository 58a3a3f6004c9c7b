package crieur.ui.internal.problems;

import java.util.List;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** Words in the status line about what a person has just done: they go with the next thing that they do, wherever it is. */
final class PassingStatus {

    private static final List<Integer> DEEDS = List.of(SWT.KeyDown, SWT.MouseDown, SWT.Selection);

    private final IStatusLineManager line;
    private final Display display;
    private final Listener next = this::done;

    PassingStatus(IStatusLineManager line, Display display) {
        this.line = line;
        this.display = display;
    }

    void say(String words) {
        line.setMessage(words);
        forget();
        DEEDS.forEach(deed -> display.addFilter(deed, next));
    }

    /** A menu and a tool bar tell of nothing but what was chosen; a tree also tells of what it selects itself. */
    private void done(Event event) {
        if (event.type != SWT.Selection || event.widget instanceof MenuItem || event.widget instanceof ToolItem) {
            forget();
            line.setMessage(null);
        }
    }

    private void forget() {
        DEEDS.forEach(deed -> display.removeFilter(deed, next));
    }
}
