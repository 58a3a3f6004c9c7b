package crieur.driver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Records each stretch of work of the display's thread that kept it from the next event for too long.
 *
 * <p>The display tells before and after each event and each runnable. An event within an event, as a dialog's loop has,
 * ends the stretch of the outer one.
 */
final class UiWatch {

    private static final long TOO_LONG = 50_000_000;
    private static final int FRAMES = 40;

    private final Display display;
    private final ConcurrentLinkedQueue<String> slow = new ConcurrentLinkedQueue<>();
    private volatile long begun;
    private volatile String where = "";
    private volatile boolean apart;

    UiWatch(Display display) {
        this.display = display;
    }

    void start() {
        display.addListener(SWT.PreEvent, event -> begin());
        display.addListener(SWT.PostEvent, event -> end());
        display.addListener(SWT.PreExternalEventDispatch, event -> end());
        display.addListener(SWT.PostExternalEventDispatch, event -> begun = 0);
        Thread sampler = new Thread(this::sample, "Driver: what the display's thread does");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void begin() {
        end();
        where = "";
        begun = System.nanoTime();
    }

    private void end() {
        long since = begun;
        begun = 0;
        long taken = since == 0 ? 0 : System.nanoTime() - since;
        if (taken > TOO_LONG && !apart) {
            slow.add(taken / 1_000_000 + "\t" + where);
        }
        apart = false;
    }

    /** Answers a question of the driver, whose own time does not count. */
    List<String> apart(Supplier<List<String>> question) {
        List<String> answer = question.get();
        apart = true;
        return answer;
    }

    private void sample() {
        while (!display.isDisposed()) {
            long since = begun;
            if (since != 0 && where.isEmpty() && System.nanoTime() - since > TOO_LONG * 3 / 5) {
                where = Stream.of(display.getThread().getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < "));
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    List<String> slow() {
        List<String> lines = new ArrayList<>();
        for (String line = slow.poll(); line != null; line = slow.poll()) {
            lines.add(line);
        }
        return lines;
    }
}
