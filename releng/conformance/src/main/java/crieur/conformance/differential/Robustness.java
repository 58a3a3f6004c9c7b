package crieur.conformance.differential;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.TextAnalysis;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Puts random posts through everything and looks for exceptions, broken promises and slow ones. Arguments: seed, number. */
public final class Robustness {

    private static final long SLOW_NANOS = 100_000_000;

    private final List<Counter> counters = Counters.names().stream()
            .map(name -> Counters.byName(name).orElseThrow())
            .distinct()
            .toList();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long slowest;
    private int failures;

    private Robustness() {}

    /** Prints what failed and the slowest post; ends with status 1 where anything failed. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        Robustness run = new Robustness();
        for (int i = 0; i < count; i++) {
            run.check(posts.next());
        }
        System.out.printf(
                "%,d posts, %,d failures, slowest %.1f ms of processor time%n", count, run.failures, run.slowest / 1e6);
        System.exit(run.failures == 0 ? 0 : 1);
    }

    private void check(String text) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            String broken = brokenPromise(TextAnalysis.of(text));
            if (!broken.isEmpty()) {
                fail(text, broken);
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail(text, e.toString());
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        slowest = Math.max(slowest, nanos);
        if (nanos > SLOW_NANOS) {
            fail(text, "slow");
        }
    }

    private void fail(String text, String reason) {
        failures++;
        System.out.println(reason + ": " + Differences.escaped(text));
    }

    private String brokenPromise(TextAnalysis analysis) {
        for (Counter counter : counters) {
            int value = counter.count(analysis).value();
            int end = counter.fit(analysis, value / 2);
            if (value < 0 || end < 0 || end > analysis.length() || !analysis.isGraphemeBoundary(end)) {
                return counter + " gives " + value + " and fits " + end;
            }
            if (counter.fit(analysis, value) != analysis.length()) {
                return counter + " does not fit what it counts";
            }
        }
        for (EntityDialect dialect : EntityDialect.values()) {
            int start = 0;
            for (Entity entity : analysis.entities(dialect)) {
                if (entity.start() < start || entity.end() <= entity.start() || entity.end() > analysis.length()) {
                    return dialect + " finds " + entity;
                }
                start = dialect == EntityDialect.BLUESKY ? entity.start() : entity.end();
            }
        }
        return analysis.wordCount() < 0 || analysis.sentenceCount() < 0 ? "prose" : "";
    }
}
