package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** Whether all is enlarged is said by the test: the display of tests is not. */
class UncoveredTest extends DisplayTest {

    private static final AtomicBoolean ENLARGED = new AtomicBoolean();

    static {
        Uncovered.use(Display.getCurrent(), ENLARGED::get);
    }

    private final AtomicInteger painted = new AtomicInteger();

    /** Opens a window, and another one that covers nothing of it; returns that, with all painted. */
    private Shell two() {
        Shell lower = window(0, 0);
        Canvas canvas = new Canvas(lower, SWT.NONE);
        canvas.addListener(SWT.Paint, event -> painted.incrementAndGet());
        lower.open();
        Shell upper = window(400, 300);
        upper.open();
        until("all is painted", () -> painted.get() > 0);
        settle();
        painted.set(0);
        return upper;
    }

    private void settle() {
        AtomicBoolean over = new AtomicBoolean();
        display.timerExec(500, () -> over.set(true));
        until("what is late has come", over::get);
    }

    @Test
    void windowsArePaintedAnewWhenOneIsGone() {
        ENLARGED.set(true);
        Shell upper = two();

        upper.dispose();

        until("the other window is painted", () -> painted.get() > 0);
    }

    @Test
    void nothingIsPaintedForNothing() {
        ENLARGED.set(false);
        Shell upper = two();

        upper.dispose();
        settle();

        assertThat(painted).hasValue(0);
    }
}
