package crieur.ui.internal.turn;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class LayoutInTurnTest {

    private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

    private final List<String> seen = new ArrayList<>();
    private Shell shell;
    private Composite part;
    private CTabFolder folder;
    private Composite inner;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        part = new Composite(shell, SWT.NONE);
        part.setLayout(new FillLayout());
        folder = new CTabFolder(part, SWT.NONE);
        inner = new Composite(new CTabFolder(folder, SWT.NONE), SWT.NONE);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void eachFolderHasATurnOfItsOwn() {
        LayoutInTurn.of(part, List.of(() -> part.setSize(300, 200)), () -> seen.add("then"));
        assertThat(folder.getBounds()).isEqualTo(NOWHERE);
        until(() -> !part.getLayoutDeferred());
        assertThat(folder.getLayoutDeferred()).isTrue();

        until(() -> !seen.isEmpty());

        assertThat(folder.getSize().x).isEqualTo(300);
        assertThat(List.of(part, folder, inner.getParent())).noneMatch(Composite::getLayoutDeferred);
    }

    @Test
    void eachChangeHasATurnOfItsOwnBeforeAnythingIsLaidOut() {
        LayoutInTurn.of(
                part,
                List.of(() -> part.setSize(300, 200), () -> seen.add("change"), () -> part.setSize(400, 200)),
                () -> seen.add("then"));
        assertThat(seen).isEmpty();
        until(() -> !seen.isEmpty());
        assertThat(part.getLayoutDeferred()).isTrue();

        until(() -> seen.size() == 2);

        assertThat(seen).containsExactly("change", "then");
        assertThat(folder.getSize().x).isEqualTo(400);
    }

    @Test
    void whatFollowsHasItsTurnEvenIfThePartIsGone() {
        LayoutInTurn.of(part, List.of(part::dispose), () -> seen.add("then"));

        until(() -> !seen.isEmpty());

        assertThat(seen).containsExactly("then");
    }
}
