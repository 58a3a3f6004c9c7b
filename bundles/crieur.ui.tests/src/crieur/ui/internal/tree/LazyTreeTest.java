package crieur.ui.internal.tree;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class LazyTreeTest {

    private final List<String> roots = new ArrayList<>();
    private Shell shell;
    private LazyTree tree;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        tree = new LazyTree(shell, SWT.NONE, new TreeContent() {
            @Override
            public List<?> roots() {
                return roots;
            }

            @Override
            public List<?> children(Object element) {
                return List.of();
            }

            @Override
            public Object key(Object element) {
                return element;
            }

            @Override
            public String text(Object element, int column) {
                return element.toString();
            }

            @Override
            public Image image(Object element) {
                return null;
            }
        });
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void whatItHasNotBeenToldOfYetCanBeThereWhenItGetsItsHeight() {
        roots.add("A");
        shell.setSize(200, 200);
        shell.open();
        boolean[] over = {false};
        shell.getDisplay().asyncExec(() -> shell.getDisplay().asyncExec(() -> over[0] = true));
        until(() -> over[0]);

        tree.refresh();

        assertThat(tree.tree().getItemCount()).isEqualTo(1);
    }
}
