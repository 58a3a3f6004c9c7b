package crieur.rcp.internal.application;

import crieur.core.progress.Background;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Has work in the background wait while the display's thread works: on a machine of two processors it would take them, and what
 * they share, from the window in which the person waits.
 *
 * <p>It goes on when the display sleeps; when its thread waits for somebody, who may be just the one that waits here; and after a
 * while in any case.
 */
final class WindowFirst {

    /** In nanoseconds: longer than it takes to open a post. */
    private static final long LONGEST = 400_000_000;

    /** In milliseconds: how often to look whether the display's thread itself waits. */
    private static final long LOOK = 5;

    private final Thread window;
    private final long longest;
    private final AtomicInteger waiting = new AtomicInteger();

    /** As the system's clock has it; 0 while the display sleeps. */
    private volatile long busySince;

    private WindowFirst(Display display, long longest) {
        window = display.getThread();
        this.longest = longest;
    }

    /** From now on. */
    static void on(Display display) {
        on(display, LONGEST);
    }

    static void on(Display display, long longest) {
        WindowFirst first = new WindowFirst(display, longest);
        display.addListener(SWT.PostExternalEventDispatch, event -> first.awoke());
        display.addListener(SWT.PreExternalEventDispatch, event -> first.sleeps());
        first.awoke();
        display.disposeExec(() -> Background.setPause(() -> {}));
        Background.setPause(first::await);
    }

    private void awoke() {
        busySince = System.nanoTime() | 1;
    }

    private void sleeps() {
        busySince = 0;
        if (waiting.get() > 0) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    private void await() {
        if (busySince != 0 && Thread.currentThread() != window) {
            waiting.incrementAndGet();
            try {
                waitWhileBusy();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                waiting.decrementAndGet();
            }
        }
    }

    private synchronized void waitWhileBusy() throws InterruptedException {
        long since = busySince;
        while (since != 0
                && busySince == since
                && System.nanoTime() - since < longest
                && window.getState() == Thread.State.RUNNABLE) {
            wait(LOOK);
        }
    }
}
