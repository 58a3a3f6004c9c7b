package crieur.ui.internal.post.text;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.EditorFixture;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** The bar that finds and replaces, over a text that is narrower than the workbench thinks is wide enough for buttons. */
class WideFindBarTest extends EditorFixture {

    private static final int BUTTONS = 9;

    private StyledText text() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    private Optional<Composite> bar() {
        return Arrays.stream(text().getParent().getChildren())
                .filter(child -> child.getClass().getName().contains("findandreplace"))
                .map(Composite.class::cast)
                .filter(Control::isVisible)
                .findFirst();
    }

    private static boolean isSeen(Composite bar, Control control) {
        Rectangle place = bar.getDisplay().map(control.getParent(), bar, control.getBounds());
        return control.isVisible() && place.x >= 0 && place.x + place.width <= bar.getSize().x;
    }

    private static long seenButtons(Composite bar) {
        return all(bar, ToolBar.class).stream()
                .filter(button -> isSeen(bar, button))
                .count();
    }

    @Test
    void showsAllItsButtonsAndLeavesRoomToType() {
        until(() -> text().getSize().x > 0);
        int room = text().getSize().x;
        assertThat(room).isLessThan(760);

        editor.getAction(ActionFactory.FIND.getId()).run();
        text().notifyListeners(SWT.FocusOut, new Event());

        until(() -> bar().filter(bar -> seenButtons(bar) >= BUTTONS).isPresent());
        Composite bar = bar().orElseThrow();
        assertThat(bar.getSize().x).isGreaterThan(room * 7 / 10);
        Text field = all(bar, Text.class).get(0);
        assertThat(field.getSize().x).isGreaterThan(80);
    }

    @Test
    void whatIsFoundIsScrolledOutFromBeneathIt() {
        until(() -> text().getSize().x > 0);
        document.set(document.get() + "Une ligne qui va presque jusqu’au bord droit, cible\n".repeat(60));
        until(() -> text().getLineCount() > 60);
        editor.getAction(ActionFactory.FIND.getId()).run();
        text().notifyListeners(SWT.FocusOut, new Event());
        until(() -> bar().filter(bar -> seenButtons(bar) >= BUTTONS).isPresent());
        text().setTopIndex(30);
        int found = text().getText().indexOf("cible", text().getOffsetAtLine(30));
        assertThat(isBeneath(found)).isTrue();

        editor.getAdapter(IFindReplaceTarget.class).findAndSelect(found, "cible", true, true, false);

        assertThat(text().getSelectionText()).isEqualTo("cible");
        until(() -> !isBeneath(found));
        assertThat(text().getTopPixel()).isPositive();
    }

    private boolean isBeneath(int offset) {
        Composite bar = bar().orElseThrow();
        Rectangle over = bar.getDisplay().map(bar.getParent(), text(), bar.getBounds());
        return text().getTextBounds(offset, offset + "cible".length() - 1).intersects(over);
    }
}
