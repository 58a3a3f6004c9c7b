package crieur.ui.internal.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** The space bar ticks the row that is selected, which GTK does only after an arrow key has gone to the box itself. */
public final class CheckKey {

    private CheckKey() {}

    /** Gives the key to a table with boxes. */
    public static void give(Table table) {
        table.addListener(SWT.KeyDown, event -> {
            if (isSpace(event) && table.getSelectionCount() > 0) {
                TableItem item = table.getSelection()[0];
                item.setChecked(!item.getChecked());
                tell(table, item, event);
            }
        });
    }

    /** Gives the key to a tree with boxes. */
    public static void give(Tree tree) {
        tree.addListener(SWT.KeyDown, event -> {
            if (isSpace(event) && tree.getSelectionCount() > 0) {
                TreeItem item = tree.getSelection()[0];
                item.setChecked(!item.getChecked());
                tell(tree, item, event);
            }
        });
    }

    private static boolean isSpace(Event event) {
        return event.character == ' ' && event.stateMask == 0;
    }

    private static void tell(Widget list, Widget item, Event key) {
        key.doit = false;
        Event ticked = new Event();
        ticked.item = item;
        ticked.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, ticked);
    }
}
