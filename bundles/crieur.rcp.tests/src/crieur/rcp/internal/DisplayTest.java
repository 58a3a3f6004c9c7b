package crieur.rcp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;

/** A test that runs on the thread of the studio's display, with windows of its own. */
public abstract class DisplayTest {

    private static final long PATIENCE = 60_000_000_000L;

    protected final Display display = Display.getCurrent();
    private final List<Shell> shells = new ArrayList<>();

    @AfterEach
    void closeWindows() {
        shells.forEach(Shell::dispose);
    }

    /** Opens a window that no window manager moves. */
    protected final Shell window(int x, int y) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shells.add(shell);
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        shell.setBounds(x, y, 200, 100);
        return shell;
    }

    /** Lets the display work until a condition holds; fails after a minute. */
    protected final void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long until " + what).isLessThan(end);
            rest();
        }
    }

    /** Lets the display do what waits, and what comes within a moment. */
    protected final void rest() {
        if (!display.readAndDispatch()) {
            display.timerExec(20, () -> {});
            display.sleep();
        }
    }
}
