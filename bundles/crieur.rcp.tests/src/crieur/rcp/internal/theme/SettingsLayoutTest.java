package crieur.rcp.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsLayoutTest extends DisplayTest {

    private Shell shell;
    private CTabFolder folder;

    @BeforeEach
    void open() {
        shell = new Shell(display);
        shell.setSize(300, 200);
        shell.open();
        folder = new CTabFolder(shell, SWT.NONE);
        shell.setLayout(new FillLayout());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aWindowIsLaidOutInTheTurnsAfterAChangeOfTheSystemsLook() {
        SettingsLayout.hold(display);
        shell.layout(true, true);
        assertThat(folder.getSize().x).isZero();

        until("the folder is laid out", () -> !folder.getLayoutDeferred());

        assertThat(folder.getSize()).isEqualTo(new Point(shell.getClientArea().width, shell.getClientArea().height));
        assertThat(shell.getLayoutDeferred()).isFalse();
    }
}
