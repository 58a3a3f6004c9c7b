package crieur.core.internal.engine;

import crieur.core.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Works through items on one or more threads, hands on the results in the items' order, and survives contributions that
 * do not return.
 *
 * <p>The calling thread waits and meanwhile watches the working threads' {@link Guard guards}. When a call outlasts its
 * budget, the contribution is stopped, its thread is left behind, and a fresh thread does that item again from the
 * start; so the work on an item must be free of side effects. Time is counted in looks at the guard, not by the clock,
 * so that a machine that slept blames nobody; and a call that could run but was given little of a busy machine has longer.
 *
 * @param <T> what is worked on
 * @param <R> what comes out
 */
public final class GuardedRun<T, R> {

    /** The work on one item; called from several threads. */
    @FunctionalInterface
    public interface Work<T, R> {
        /** Works on an item, entering every contribution through the guard. */
        R apply(T item, Guard guard);
    }

    /**
     * How a run goes about it.
     *
     * @param jobs the number of threads, at least 1
     * @param budget how long a contribution may take
     * @param slowBudget how long one that is meant for the background may take
     */
    public record Pace(int jobs, Duration budget, Duration slowBudget) {

        Duration budget(LiveContribution contribution) {
            return contribution.isSlow() ? slowBudget : budget;
        }
    }

    private static final int WINDOW_PER_JOB = 512;
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final Iterator<? extends T> items;
    private final Work<T, R> work;
    private final Consumer<? super R> sink;
    private final Pace pace;
    private final Progress progress;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition laneEnded = lock.newCondition();
    private final Condition room = lock.newCondition();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Long, R> waiting = new HashMap<>();
    private long taken;
    private long delivered;
    private int running;
    private volatile boolean cancelled;
    private volatile boolean stopping;
    private @Nullable Throwable failure;

    public GuardedRun(
            Iterator<? extends T> items, Work<T, R> work, Consumer<? super R> sink, Pace pace, Progress progress) {
        this.items = items;
        this.work = work;
        this.sink = sink;
        this.pace = pace;
        this.progress = progress;
    }

    /** Returns whether nobody waits for the results any more; thread-safe. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Works until all is done or the run is cancelled; what was not delivered by then never is.
     *
     * @throws RuntimeException what the items, the work or the sink threw, of which the first counts
     */
    public void run() {
        boolean interrupted = false;
        lock.lock();
        try {
            for (int i = 0; i < pace.jobs(); i++) {
                Lane lane = new Lane();
                lanes.add(lane);
                running++;
                lane.start();
            }
            while (running > 0) {
                interrupted |= watch();
            }
        } finally {
            lock.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    /** Waits for a lane to end, or else looks at all of them; returns whether the wait was interrupted. */
    private boolean watch() {
        boolean interrupted = false;
        try {
            long look = Math.max(1, pace.budget().toMillis() / Patience.LOOKS_PER_BUDGET);
            if (!laneEnded.await(look, TimeUnit.MILLISECONDS)) {
                lookAtLanes();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted || progress.isCancelled()) {
            cancelled = true;
            stopping = true;
            room.signalAll();
        }
        return interrupted;
    }

    private void lookAtLanes() {
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            LiveContribution late = lane.late();
            if (late != null && lane.guard.abandon()) {
                late.stop(pace.budget(late));
                lane.leaveBehind();
                Lane fresh = new Lane(lane);
                lanes.set(i, fresh);
                fresh.start();
            }
        }
    }

    private void rethrow() {
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    /** Gives a lane its next item; false when there is none. */
    private boolean take(Lane lane) {
        synchronized (items) {
            if (pace.jobs() > 1) {
                waitForRoom();
            }
            if (stopping || !items.hasNext()) {
                return false;
            }
            lane.item = items.next();
            lane.number = taken++;
            lane.hasItem = true;
            return true;
        }
    }

    /** Keeps the lanes from running far ahead of one that takes long. */
    private void waitForRoom() {
        lock.lock();
        try {
            while (!stopping && taken - delivered > (long) WINDOW_PER_JOB * pace.jobs()) {
                room.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void deliver(long number, R result) {
        lock.lock();
        try {
            if (stopping) {
                return;
            }
            if (number != delivered) {
                waiting.put(number, result);
                return;
            }
            handOn(result);
            while (!waiting.isEmpty() && waiting.containsKey(delivered)) {
                handOn(waiting.remove(delivered));
            }
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void handOn(R result) {
        delivered++;
        sink.accept(result);
        progress.worked(1);
    }

    private void fail(Throwable thrown) {
        lock.lock();
        try {
            if (failure == null) {
                failure = thrown;
            }
            stopping = true;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void ended() {
        lock.lock();
        try {
            running--;
            laneEnded.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** One thread and the item it works on. */
    private final class Lane implements Runnable {
        private final Guard guard = new Guard(GuardedRun.this::isCancelled);
        private final Thread thread = new Thread(this, "crieur-check-" + THREADS.incrementAndGet());
        private @Nullable T item;
        private long number;
        private boolean hasItem;
        private final Patience patience = new Patience();

        Lane() {}

        /** Continues what another lane was stuck in. */
        Lane(Lane stuck) {
            this.item = stuck.item;
            this.number = stuck.number;
            this.hasItem = stuck.hasItem;
        }

        void start() {
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void run() {
            try {
                while (!stopping && (hasItem || take(this))) {
                    R result = work.apply(item, guard);
                    if (!guard.beginDelivery()) {
                        return;
                    }
                    hasItem = false;
                    deliver(number, result);
                    guard.endDelivery();
                }
                ended();
            } catch (Guard.Abandoned e) {
                return;
            } catch (RuntimeException | Error e) {
                fail(e);
                ended();
            }
        }

        /** Returns the contribution that has been running for too long. */
        @Nullable
        LiveContribution late() {
            return patience.late(guard, thread, pace);
        }

        void leaveBehind() {
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.interrupt();
        }
    }
}
