package crieur.rcp.internal.theme;

import crieur.ui.internal.window.OwnColours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * Takes the colours of a theme away. The theme engine gives the colours of the next one, which leaves many to the system, and
 * keeps those of the one before where it gives none: white words on white.
 */
final class PlainColours {

    private PlainColours() {}

    /** Gives a control, and what is in it, the colours of the system; an editor's text keeps those of its settings. */
    static void give(Control control) {
        if (control instanceof StyledText && OwnColours.areKept(control)) {
            return;
        }
        // One that was taken away already, while it was that of before, would not be taken away again.
        control.setBackground(control.getBackground());
        control.setBackground(null);
        // A field that has no colour of its own says that it has the system's new one, while it still shows the one
        // before;
        // it would not be given what it says to have.
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_RED));
        // Taking the colour of words away would give that which the system had when the studio began.
        control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        if (control instanceof Tree tree) {
            tree.setHeaderForeground(null);
            tree.setHeaderBackground(null);
        } else if (control instanceof Table table) {
            table.setHeaderForeground(null);
            table.setHeaderBackground(null);
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                item.setForeground(null);
                item.setBackground(null);
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                give(child);
            }
        }
    }
}
