package crieur.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.contribution.ExtensionPoint;
import crieur.core.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class GuardedRunTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final ConcurrentLinkedQueue<String> reports = new ConcurrentLinkedQueue<>();
    private final LiveContribution contribution = new LiveContribution(
            ExtensionPoint.INSPECTIONS, "test", false, (point, id, reason) -> reports.add(id + " " + reason));

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private <T, R> List<R> run(List<T> items, GuardedRun.Work<T, R> work, int jobs) {
        List<R> results = new ArrayList<>();
        GuardedRun.Pace pace = new GuardedRun.Pace(jobs, SHORT, SHORT);
        new GuardedRun<T, R>(items.iterator(), work, results::add, pace, Progress.NONE).run();
        return results;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void handsOnResultsInTheOrderOfTheItems(int jobs) {
        assertThat(run(numbers(5000), (item, guard) -> item * 2, jobs))
                .isEqualTo(numbers(5000).stream().map(n -> n * 2).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void takesTheWorkAwayFromACallThatDoesNotReturn(int jobs) {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = run(
                numbers(2000),
                (item, guard) -> {
                    if (item == 700 && !contribution.isStopped()) {
                        guard.enter(contribution);
                        hang(never);
                        guard.leave();
                    }
                    return item;
                },
                jobs);
        assertThat(results).isEqualTo(numbers(2000));
        assertThat(reports).containsExactly("test did not return within 100 ms");
    }

    /** Ignores being interrupted, as the worst contribution would. */
    private static void hang(CountDownLatch never) {
        while (never.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aThreadThatWakesTooLateDeliversNothingTwice() {
        AtomicBoolean slept = new AtomicBoolean();
        CountDownLatch awake = new CountDownLatch(1);
        List<Integer> results = run(
                numbers(10),
                (item, guard) -> {
                    if (item == 3 && slept.compareAndSet(false, true)) {
                        guard.enter(contribution);
                        pause(600);
                        awake.countDown();
                        guard.leave();
                    } else if (item == 9) {
                        await(awake);
                    }
                    return item;
                },
                1);
        assertThat(results).isEqualTo(numbers(10));
    }

    @Test
    void leavesLongWorkOutsideContributionsAlone() {
        List<Integer> results = run(
                numbers(2),
                (item, guard) -> {
                    pause(400);
                    return item;
                },
                1);
        assertThat(results).isEqualTo(numbers(2));
        assertThat(reports).isEmpty();
    }

    @Test
    void aPreparationHasLonger() {
        AtomicInteger prepared = new AtomicInteger();
        List<Integer> results = run(
                numbers(2),
                (item, guard) -> {
                    guard.enter(contribution);
                    guard.prepare(() -> {
                        pause(400);
                        prepared.incrementAndGet();
                    });
                    guard.leave();
                    return item;
                },
                1);
        assertThat(results).isEqualTo(numbers(2));
        assertThat(prepared).hasValue(2);
        assertThat(reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPreparationThatDoesNotReturnIsStoppedToo(boolean spinning) {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = run(
                numbers(2),
                (item, guard) -> {
                    if (!contribution.isStopped()) {
                        guard.enter(contribution);
                        guard.prepare(spinning ? () -> hang(never) : () -> await(never));
                        guard.leave();
                    }
                    return item;
                },
                1);
        never.countDown();
        assertThat(results).isEqualTo(numbers(2));
        assertThat(reports).hasSize(1);
    }

    @Test
    void tellsAThreadWhoseWorkWasTakenAway() {
        CountDownLatch told = new CountDownLatch(1);
        List<Integer> results = run(
                numbers(2),
                (item, guard) -> {
                    if (item == 0 && !contribution.isStopped()) {
                        guard.enter(contribution);
                        while (!guard.isCancelled()) {
                            Thread.onSpinWait();
                        }
                        told.countDown();
                        guard.leave();
                    } else if (item == 1) {
                        await(told);
                    }
                    return item;
                },
                1);
        assertThat(results).isEqualTo(numbers(2));
    }

    @Test
    void leavesManyShortCallsAlone() {
        List<Integer> results = run(
                numbers(40),
                (item, guard) -> {
                    guard.enter(contribution);
                    pause(10);
                    guard.leave();
                    return item;
                },
                1);
        assertThat(results).hasSize(40);
        assertThat(reports).isEmpty();
    }

    @Test
    void passesOnWhatTheSinkThrows() {
        GuardedRun.Pace pace = new GuardedRun.Pace(2, SHORT, SHORT);
        GuardedRun<Integer, Integer> run = new GuardedRun<>(
                numbers(100).iterator(),
                (item, guard) -> item,
                result -> {
                    throw new IllegalStateException("closed pipe");
                },
                pace,
                Progress.NONE);
        assertThatThrownBy(run::run).isInstanceOf(IllegalStateException.class).hasMessage("closed pipe");
    }

    @Test
    void stopsWhenNobodyWaits() {
        AtomicInteger done = new AtomicInteger();
        Progress progress = new Progress() {
            @Override
            public void worked(int units) {
                done.addAndGet(units);
            }

            @Override
            public boolean isCancelled() {
                return done.get() >= 10;
            }
        };
        GuardedRun.Pace pace = new GuardedRun.Pace(2, SHORT, SHORT);
        List<Integer> results = new ArrayList<>();
        new GuardedRun<Integer, Integer>(
                        numbers(100_000).iterator(),
                        (item, guard) -> {
                            pause(1);
                            return item;
                        },
                        results::add,
                        pace,
                        progress)
                .run();
        assertThat(results.size()).isBetween(10, 2000);
        assertThat(results).isEqualTo(numbers(results.size()));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
