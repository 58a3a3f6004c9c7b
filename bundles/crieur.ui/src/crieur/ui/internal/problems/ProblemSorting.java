package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.tree.LazyTree;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Sorts the list of problems: by a click on a column's head, or from the view's menu. */
final class ProblemSorting {

    private static final String COLUMN = "column";
    private static final String DESCENDING = "descending";

    private final ProblemsViewModel model;
    private final LazyTree tree;

    ProblemSorting(ProblemsViewModel model, LazyTree tree) {
        this.model = model;
        this.tree = tree;
    }

    /** Sorts by a column when its head is clicked. */
    void listen(ProblemColumn column, TreeColumn head) {
        head.addListener(SWT.Selection, event -> sort(model.order().clicked(column)));
    }

    /** Shows the order that the model has. */
    void show() {
        Optional<ProblemColumn> column = model.order().column();
        tree.tree()
                .setSortColumn(
                        column.map(one -> tree.tree().getColumn(one.ordinal())).orElse(null));
        tree.tree().setSortDirection(column.isEmpty() ? SWT.NONE : model.order().descending() ? SWT.DOWN : SWT.UP);
    }

    private void sort(ProblemOrder order) {
        model.sort(order);
        show();
        tree.refresh();
    }

    /** Adds what the heads do to a menu, for keys. */
    void fill(IMenuManager menu) {
        MenuManager orders = new MenuManager(text("ProblemSorting.sort"));
        orders.setRemoveAllWhenShown(true);
        orders.addMenuListener(shown -> {
            orders.add(choice(Optional.empty(), text("ProblemSorting.worstFirst"), ProblemOrder.WORST_FIRST));
            for (ProblemColumn column : ProblemColumn.values()) {
                orders.add(choice(
                        Optional.of(column), column.title(), model.order().clicked(column)));
            }
        });
        menu.add(orders);
    }

    /** The column that is sorted by is ticked; to choose it again turns the order, as a click on its head does. */
    private Action choice(Optional<ProblemColumn> column, String words, ProblemOrder order) {
        Action action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    sort(order);
                }
            }
        };
        action.setChecked(column.equals(model.order().column()));
        return action;
    }

    static void save(ProblemOrder order, IMemento memento) {
        order.column().ifPresent(column -> memento.putString(COLUMN, column.name()));
        memento.putBoolean(DESCENDING, order.descending());
    }

    static ProblemOrder restored(IMemento memento) {
        String name = memento.getString(COLUMN);
        for (ProblemColumn column : ProblemColumn.values()) {
            if (column.name().equals(name)) {
                return new ProblemOrder(Optional.of(column), Boolean.TRUE.equals(memento.getBoolean(DESCENDING)));
            }
        }
        return ProblemOrder.WORST_FIRST;
    }
}
