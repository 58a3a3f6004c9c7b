package crieur.ui.internal.preferences;

import static crieur.ui.internal.OnDisplay.all;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class PlacePagesTest {

    private final Shell window =
            new Shell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    private void open(PlacePage page) {
        window.setLayout(new FillLayout());
        page.init(PlatformUI.getWorkbench());
        page.createControl(window);
        window.setSize(600, 700);
        window.open();
        window.layout(true, true);
    }

    @AfterEach
    void close() {
        window.dispose();
    }

    private Button button(String words) {
        return all(window, Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void press(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
    }

    private boolean says(String start) {
        return all(window, Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith(start));
    }

    @Test
    void aListWithoutSnippetsSaysSoAndHasNothingToRemove() {
        open(new SnippetsPage());
        Table table = all(window, Table.class).get(0);
        while (table.getItemCount() > 0) {
            press(button("Remove"));
        }

        assertThat(button("Remove").isEnabled()).isFalse();
        assertThat(table.isVisible()).isFalse();
        assertThat(says("There is no snippet here yet")).isTrue();

        press(button("Add"));

        assertThat(button("Remove").isEnabled()).isTrue();
        assertThat(table.isVisible()).isTrue();
        assertThat(says("There is no snippet here yet")).isFalse();
    }

    @Test
    void theListOfInspectionsTakesTheRoomThatTheirDetailsDoNotNeed() {
        open(new ProfilePage());
        Tree tree = all(window, Tree.class).get(0);
        Composite page = tree.getParent();

        assertThat(tree.getSize().y).isGreaterThan(page.getSize().y * 3 / 4);

        choose(tree);

        assertThat(tree.getSize().y).isGreaterThan(page.getSize().y / 2);
    }

    private static void choose(Tree tree) {
        TreeItem item = tree.getItem(0).getItem(0);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    @Test
    void anInspectionWhoseSeverityWasChangedCanBeAsUsualAgain() {
        open(new ProfilePage());
        choose(all(window, Tree.class).get(0));
        assertThat(button("As Usual Again").isEnabled()).isFalse();

        severity().select(2);
        press(severity());

        assertThat(button("As Usual Again").isEnabled()).isTrue();

        press(button("As Usual Again"));

        assertThat(severity().getSelectionIndex()).isZero();
        assertThat(button("As Usual Again").isEnabled()).isFalse();
    }

    private Combo severity() {
        List<Combo> combos = all(window, Combo.class);
        return combos.get(combos.size() - 1);
    }
}
