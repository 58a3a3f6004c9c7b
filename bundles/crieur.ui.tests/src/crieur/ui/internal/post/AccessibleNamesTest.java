package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.moment.DayText;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of ours that takes the keys or shows a picture has a name that a screen reader says. */
class AccessibleNamesTest extends EditorFixture {

    private final List<String> nameless = new ArrayList<>();
    private int looked;

    @Test
    void everythingInTheEditorHasAName() throws ReflectiveOperationException {
        document.set(document.get().replace("state: draft", "state: draft\nmedia:\n  - file: ../media/a.png"));
        Control text = editor.getAdapter(Control.class);
        Composite part = text.getParent();
        while (!(part.getParent() instanceof CTabFolder)) {
            part = part.getParent();
        }
        Composite whole = part;
        until(() -> all(whole, Control.class).stream().anyMatch(control -> isOurs(control, "ChipButton")));
        until(() -> all(whole, Control.class).stream().anyMatch(control -> isOurs(control, "MediaPicture")));

        look(part);

        assertThat(nameless).isEmpty();
        assertThat(looked).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brands", "problems", "search", "preview"})
    void everythingInAViewHasAName(String view) throws PartInitException, ReflectiveOperationException {
        IViewPart part = page.showView("crieur.ui." + view);
        Control focused = part.getSite().getShell().getDisplay().getFocusControl();
        Composite whole = focused.getParent();
        while (!(whole.getParent() instanceof CTabFolder)) {
            whole = whole.getParent();
        }

        look(whole);
        for (IContributionItem item :
                part.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem action) {
                check("action " + action.getId(), action.getAction().getToolTipText());
            }
        }

        assertThat(nameless).isEmpty();
        assertThat(looked).isPositive();
    }

    @Test
    void everythingInAFieldForADayHasAName() throws ReflectiveOperationException {
        Shell shell = new Shell(page.getWorkbenchWindow().getShell());
        try {
            DayText day = new DayText(shell, "Day", LocalDate.of(2026, 12, 24), () -> {});
            shell.setLayout(new FillLayout());
            shell.open();
            assertThat(day.day()).contains(LocalDate.of(2026, 12, 24));

            look(shell);
        } finally {
            shell.dispose();
        }

        assertThat(nameless).isEmpty();
        assertThat(looked).isEqualTo(2);
    }

    private static boolean isOurs(Control control, String name) {
        return control.getClass().getSimpleName().equals(name);
    }

    private void look(Composite part) throws ReflectiveOperationException {
        for (Control control : all(part, Control.class)) {
            if (control instanceof ToolBar bar) {
                Arrays.stream(bar.getItems())
                        .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                        .forEach(item -> check("tool item", toolName(item)));
            } else if (control.isVisible() && needsName(control)) {
                check(control.toString(), name(control));
            }
        }
    }

    private void check(String what, String name) {
        looked++;
        if (name == null || name.isBlank()) {
            nameless.add(what);
        }
    }

    private static String toolName(ToolItem item) {
        return item.getText().isBlank() ? item.getToolTipText() : item.getText();
    }

    /** What takes the keys, and what we draw; the rulers beside a text are the platform's and take none. */
    private static boolean needsName(Control control) {
        boolean field = control instanceof Text
                || control instanceof Button
                || control instanceof Combo
                || control instanceof Tree
                || control instanceof StyledText;
        boolean drawn =
                control instanceof Canvas && control.getClass().getName().startsWith("crieur.");
        return field || drawn;
    }

    private static String name(Control control) throws ReflectiveOperationException {
        if (control instanceof Button button && !button.getText().isBlank()) {
            return button.getText();
        }
        String given = given(control);
        if (given != null) {
            return given;
        }
        return control instanceof Text text && !text.getMessage().isBlank() ? text.getMessage() : labelBefore(control);
    }

    /** What the control's listeners answer; SWT has no way to ask them but through the system's assistive technology. */
    private static String given(Control control) throws ReflectiveOperationException {
        Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
        listeners.setAccessible(true);
        Object all = listeners.get(control.getAccessible());
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        if (all instanceof List<?> list) {
            list.forEach(listener -> ((AccessibleListener) listener).getName(event));
        }
        return event.result == null ? control.getToolTipText() : event.result;
    }

    private static String labelBefore(Control control) {
        Control before = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before instanceof Label label ? label.getText() : null;
            }
            before = sibling;
        }
        return null;
    }
}
