package crieur.driver.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Records each stretch of work of the display's thread in which it could hear no event.
 *
 * <p>A timer asks again and again to be called, as an input would; a stretch lasts from when the display awoke, or last called
 * the timer, until it calls it again or sleeps. So the toolkit's own drawing and measuring counts, of which the display tells
 * no one, and a loop within an event, as a dialog has, hears events like any other.
 */
final class UiWatch {

    private static final long TOO_LONG = 50_000_000;

    /**
     * A look stops all threads for some milliseconds: what is not slow is only looked at where {@code crieur.driver.look} names
     * fewer.
     */
    private static final long WORTH_A_LOOK = Long.getLong("crieur.driver.look", TOO_LONG / 1_000_000) * 1_000_000;

    private static final int BUSIEST = 15;
    private static final int BEAT = 4;
    private static final int LOOK = 8;
    private static final int FRAMES = 200;
    private static final int LOOKS = 100;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final ConcurrentLinkedQueue<Stretch> slow = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Stretch> busiest = new PriorityQueue<>(Comparator.comparing(Stretch::busy));
    private final List<String> seen = new ArrayList<>();

    /** When the stretch began, as the system's clock has it, and what the thread had then worked in all; 0 while it sleeps. */
    private volatile long begun;

    private long worked;

    /** And how long it had waited for a processor. */
    private long waited;

    private RunDelay delay;
    private volatile long longestPause;
    private volatile long busiestPause;

    /**
     * A stretch that is over.
     *
     * @param taken how long it took, in nanoseconds
     * @param busy how much of it the processor worked for it
     * @param waiting how much of it others had the processor
     * @param seen what it did, every few milliseconds, where it took long
     */
    private record Stretch(long taken, long busy, long waiting, List<String> seen) {

        String line() {
            return millis(taken) + "\t" + millis(busy) + "\t" + millis(waiting) + "\t" + String.join("\t", seen);
        }
    }

    UiWatch(Display display) {
        this.display = display;
    }

    void start() {
        delay = RunDelay.ofThisThread();
        display.addListener(SWT.PreExternalEventDispatch, event -> end());
        display.addListener(SWT.PostExternalEventDispatch, event -> begin());
        begin();
        beat();
        Thread sampler = new Thread(this::sample, "Driver: what the display's thread does");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void beat() {
        end();
        begin();
        display.timerExec(BEAT, this::beat);
    }

    private void begin() {
        worked = PROCESSOR.getCurrentThreadCpuTime();
        waited = delay.nanoseconds();
        begun = System.nanoTime();
    }

    private void end() {
        long since = begun;
        begun = 0;
        if (since == 0) {
            return;
        }
        long taken = System.nanoTime() - since;
        long busy = PROCESSOR.getCurrentThreadCpuTime() - worked;
        long waiting = delay.nanoseconds() - waited;
        longestPause = Math.max(longestPause, taken);
        busiestPause = Math.max(busiestPause, busy);
        synchronized (seen) {
            keep(new Stretch(taken, busy, waiting, List.copyOf(seen)));
            seen.clear();
        }
    }

    private void keep(Stretch stretch) {
        if (stretch.taken() > TOO_LONG) {
            slow.add(stretch);
        }
        synchronized (busiest) {
            if (busiest.size() < BUSIEST || stretch.busy() > busiest.element().busy()) {
                busiest.add(stretch);
            }
            if (busiest.size() > BUSIEST) {
                busiest.remove();
            }
        }
    }

    private static long millis(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }

    /** Answers a question of the driver, whose own time does not count. */
    List<String> apart(Supplier<List<String>> question) {
        long asked = System.nanoTime();
        long had = PROCESSOR.getCurrentThreadCpuTime();
        List<String> answer = question.get();
        worked += PROCESSOR.getCurrentThreadCpuTime() - had;
        begun = begun == 0 ? 0 : begun + System.nanoTime() - asked;
        return answer;
    }

    private void sample() {
        while (!display.isDisposed()) {
            long since = begun;
            if (since != 0 && System.nanoTime() - since > WORTH_A_LOOK) {
                look(since);
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look(long since) {
        String stack = Stream.of(display.getThread().getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        synchronized (seen) {
            if (begun == since && seen.size() < LOOKS) {
                seen.add(millis(System.nanoTime() - since) + " ms: " + stack);
            }
        }
    }

    /**
     * Returns, and forgets, the slow ones: the milliseconds; those on the processor; those in wait of one; then what was seen
     * meanwhile, with tabs between.
     */
    List<String> slow() {
        List<String> lines = new ArrayList<>();
        for (Stretch next = slow.poll(); next != null; next = slow.poll()) {
            lines.add(next.line());
        }
        return lines;
    }

    /** Returns, and forgets, those that took most of the processor, the most first; as {@link #slow} does. */
    List<String> busiest() {
        synchronized (busiest) {
            List<String> lines = busiest.stream()
                    .sorted(busiest.comparator().reversed())
                    .map(Stretch::line)
                    .toList();
            busiest.clear();
            return lines;
        }
    }

    /** Returns, and forgets, the longest stretch and the most of the processor in one, in microseconds. */
    List<String> pauses() {
        List<String> lines = Stream.of(longestPause, busiestPause)
                .map(nanoseconds -> Long.toString(nanoseconds / 1000))
                .toList();
        longestPause = 0;
        busiestPause = 0;
        return lines;
    }
}
