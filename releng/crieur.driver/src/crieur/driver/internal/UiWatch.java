package crieur.driver.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * <p>The display tells before and after each event and each runnable. Events within an event belong to its stretch, unless
 * it has a loop of its own in between, as a dialog has: then the stretch ends where that waits or runs what waits to be run,
 * and what follows the last event of such a loop is a stretch of its own.
 */
final class UiWatch {

    private static final long TOO_LONG = 50_000_000;
    private static final long WORTH_A_LOOK = 15_000_000;
    private static final int BEAT = 4;
    private static final int FRAMES = 60;
    private static final int LOOKS = 40;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Display display;
    private final ConcurrentLinkedQueue<String> slow = new ConcurrentLinkedQueue<>();
    private final List<String> seen = new ArrayList<>();

    /** How deep the events were in which a loop of its own waits, the outermost first. */
    private final Deque<Integer> waiting = new ArrayDeque<>();

    private int depth;
    private volatile long begun;
    private long worked;
    private long piece;
    private long longest;
    private long awake;
    private long awakeWorked;
    private volatile long longestHandled;
    private volatile long longestAwake;
    private volatile long busiestHandled;
    private volatile long busiestAwake;
    private volatile long longestDeaf;
    private volatile long busiestDeaf;
    private boolean beating;
    private long beat;
    private long beatWorked;

    UiWatch(Display display) {
        this.display = display;
    }

    void start() {
        display.addListener(SWT.PreEvent, event -> enter(event.detail));
        display.addListener(SWT.PostEvent, event -> leave());
        display.addListener(SWT.PreExternalEventDispatch, event -> sleep());
        display.addListener(SWT.PostExternalEventDispatch, event -> wake());
        Thread sampler = new Thread(this::sample, "Driver: what the display's thread does");
        sampler.setDaemon(true);
        sampler.start();
    }

    private void enter(int type) {
        if (type == SWT.None) {
            // Only a loop runs what waits to be run: within an event it is a loop of that event's own.
            rest();
        }
        endPiece();
        if (depth == 0) {
            begin();
        }
        depth++;
        piece = System.nanoTime();
    }

    private void endPiece() {
        longest = piece == 0 ? longest : Math.max(longest, System.nanoTime() - piece);
        piece = 0;
    }

    private void leave() {
        endPiece();
        if (depth > 0) {
            depth--;
        } else if (!waiting.isEmpty()) {
            // The event whose loop it was is over.
            depth = waiting.pop() - 1;
        }
        if (depth == 0) {
            end();
            if (!waiting.isEmpty()) {
                begin();
            }
        }
    }

    private void rest() {
        endPiece();
        if (depth > 0) {
            end();
            waiting.push(depth);
            depth = 0;
        }
        begun = 0;
    }

    private void sleep() {
        rest();
        if (awake != 0) {
            longestAwake = Math.max(longestAwake, System.nanoTime() - awake);
            busiestAwake = Math.max(busiestAwake, PROCESSOR.getCurrentThreadCpuTime() - awakeWorked);
        }
        awake = 0;
    }

    private void wake() {
        awake = System.nanoTime();
        awakeWorked = PROCESSOR.getCurrentThreadCpuTime();
    }

    /** Asks to be called again and again, as an input would be: between two calls the display hears nothing. */
    private void beat() {
        long now = System.nanoTime();
        long busy = PROCESSOR.getCurrentThreadCpuTime();
        if (beat != 0) {
            longestDeaf = Math.max(longestDeaf, now - beat - BEAT * 1_000_000);
            busiestDeaf = Math.max(busiestDeaf, busy - beatWorked);
        }
        beat = now;
        beatWorked = busy;
        if (beating && !display.isDisposed()) {
            display.timerExec(BEAT, this::beat);
        }
    }

    private void begin() {
        synchronized (seen) {
            seen.clear();
        }
        longest = 0;
        worked = PROCESSOR.getCurrentThreadCpuTime();
        begun = System.nanoTime();
    }

    private void end() {
        long since = begun;
        begun = 0;
        long taken = since == 0 ? 0 : System.nanoTime() - since;
        if (taken <= longestHandled && taken <= TOO_LONG) {
            return;
        }
        longestHandled = Math.max(longestHandled, taken);
        long busy = PROCESSOR.getCurrentThreadCpuTime() - worked;
        busiestHandled = Math.max(busiestHandled, busy);
        if (taken > TOO_LONG) {
            synchronized (seen) {
                slow.add(millis(taken) + millis(busy) + millis(longest) + String.join("\t", seen));
            }
        }
    }

    private static String millis(long nanoseconds) {
        return nanoseconds / 1_000_000 + "\t";
    }

    /** Answers a question of the driver, whose own time does not count. */
    List<String> apart(Supplier<List<String>> question) {
        long asked = System.nanoTime();
        long had = PROCESSOR.getCurrentThreadCpuTime();
        List<String> answer = question.get();
        worked += PROCESSOR.getCurrentThreadCpuTime() - had;
        awakeWorked += PROCESSOR.getCurrentThreadCpuTime() - had;
        beatWorked += PROCESSOR.getCurrentThreadCpuTime() - had;
        long taken = System.nanoTime() - asked;
        long since = begun;
        begun = since == 0 ? 0 : since + taken;
        piece = piece == 0 ? 0 : piece + taken;
        awake = awake == 0 ? 0 : awake + taken;
        beat = beat == 0 ? 0 : beat + taken;
        return answer;
    }

    private void sample() {
        while (!display.isDisposed()) {
            long since = begun;
            if (since != 0 && System.nanoTime() - since > WORTH_A_LOOK) {
                look(since);
            }
            try {
                Thread.sleep(4);
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
                seen.add((System.nanoTime() - since) / 1_000_000 + " ms: " + stack);
            }
        }
    }

    /**
     * Returns, and forgets, the slow ones: the milliseconds; those on the processor; the most between two events, as when
     * a dialog is built of many controls; then what was seen meanwhile, with tabs between.
     */
    List<String> slow() {
        List<String> lines = new ArrayList<>();
        for (String line = slow.poll(); line != null; line = slow.poll()) {
            lines.add(line);
        }
        return lines;
    }

    /**
     * Returns, and forgets, the longest pauses in microseconds: of one event with the events within it; from waking up until
     * there was nothing more to do, drawing by the toolkit itself included; and in which no event was heard, which is watched
     * from the first question on. After each, the most of the processor.
     */
    List<String> pauses() {
        List<String> lines = Stream.of(
                        longestHandled, busiestHandled, longestAwake, busiestAwake, longestDeaf, busiestDeaf)
                .map(nanoseconds -> Long.toString(nanoseconds / 1000))
                .toList();
        longestHandled = 0;
        busiestHandled = 0;
        longestAwake = 0;
        busiestAwake = 0;
        longestDeaf = 0;
        busiestDeaf = 0;
        if (!beating) {
            beating = true;
            display.asyncExec(this::beat);
        }
        return lines;
    }
}
