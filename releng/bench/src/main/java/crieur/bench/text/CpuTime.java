package crieur.bench.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;

/**
 * The same comparison as {@link AnalysisBench} by the processor time of one thread, for a machine that others use too.
 */
public final class CpuTime {

    private static final int ROUNDS = 12;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int sink;

    private CpuTime() {}

    /** Prints posts a second of one core for each, the best of several rounds, and the ratios to twitter-text. */
    public static void main(String[] arguments) {
        AnalysisBench bench = new AnalysisBench();
        double reference = print("twitter-text for Java, length", bench::twitterTextLength, 500, 0);
        print("twitter-text for Java, length and entities", bench::twitterText, 300, reference);
        print("one pass: lengths, graphemes, emoji", bench::onePass, 100_000, reference);
        print("X, Mastodon and Bluesky: lengths and entities", bench::threeNetworks, 100_000, reference);
        print("every counter, every dialect's entities", bench::everything, 100_000, reference);
        System.out.println(sink == 0 ? "" : "done");
    }

    private static double print(String name, IntSupplier work, int posts, double reference) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < posts; i++) {
                sink += work.getAsInt();
            }
            best = Math.max(best, posts * 1e9 / (THREADS.getCurrentThreadCpuTime() - start));
        }
        System.out.printf(
                "%-46s %,10.0f posts/s%s%n",
                name, best, reference == 0 ? "" : String.format("  %,.0f x", best / reference));
        return best;
    }
}
