package crieur.bench.brand;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckSummary;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures the check that follows a saved post: the first one after a brand was loaded, and 200 after it, each of another
 * post, for brands of several sizes.
 *
 * <p>{@code RecheckBench <folder> <posts…>}; the smallest brand should come first, it is the reference of the ratios.
 */
public final class RecheckBench {

    private static final int RECHECKS = 200;
    private static final int STRIDE = 37;

    private final Contributions contributions;

    private RecheckBench(Contributions contributions) {
        this.contributions = contributions;
    }

    /** What the checks of one brand took, in milliseconds. */
    private record Times(double first, double[] sorted, double heapMegabytes) {
        double percentile(double share) {
            return sorted[(int) Math.ceil(share * sorted.length) - 1];
        }
    }

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException, ContributionException {
        RecheckBench bench = new RecheckBench(contributions());
        Times reference = null;
        for (String posts : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path folder = Path.of(arguments[0]).toAbsolutePath().normalize().resolve(posts);
            LargeBrand.write(folder, Integer.parseInt(posts));
            Times times = bench.run(folder, Integer.parseInt(posts));
            reference = reference == null ? times : reference;
            System.out.printf(
                    Locale.ROOT,
                    "%s posts: first re-check %.1f ms; then p50 %.2f ms (ratio %.2f), p99 %.2f ms (ratio %.2f);"
                            + " heap %.0f MB%n",
                    posts,
                    times.first(),
                    times.percentile(0.5),
                    times.percentile(0.5) / reference.percentile(0.5),
                    times.percentile(0.99),
                    times.percentile(0.99) / reference.percentile(0.99),
                    times.heapMegabytes());
        }
    }

    private static Contributions contributions() throws IOException, ContributionException {
        Contributions.Builder builder = new Contributions.Builder();
        for (URL found : Collections.list(RecheckBench.class.getClassLoader().getResources("plugin.xml"))) {
            if (found.getPath().matches(".*/crieur\\.(core|networks)_.*")) {
                builder.addPluginXml(found, RecheckBench.class.getClassLoader());
            }
        }
        return builder.build();
    }

    private Times run(Path folder, int posts) throws IOException {
        BrandCheck check = new Checks(contributions, Clock.systemUTC()).brands(CheckOptions.USUAL.on(2));
        CheckSummary summary = check.check(List.of(folder), file -> {}, Progress.NONE);
        if (summary.posts() != posts) {
            throw new IllegalStateException(summary + " in place of " + posts + " posts");
        }
        double first = recheck(check, LargeBrand.post(folder, 0));
        double[] times = new double[RECHECKS];
        for (int i = 0; i < RECHECKS; i++) {
            times[i] = recheck(check, LargeBrand.post(folder, (i + 1) * STRIDE % posts));
        }
        Arrays.sort(times);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Times(first, times, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /** Saves a post with a word more, has it checked, and puts it back. */
    private static double recheck(BrandCheck check, Path post) throws IOException {
        String text = Files.readString(post);
        Files.writeString(post, text + "\nencore\n");
        long begin = System.nanoTime();
        List<CheckedFile> results = check.recheck(post, Progress.NONE);
        double millis = (System.nanoTime() - begin) / 1e6;
        Files.writeString(post, text);
        check.recheck(post, Progress.NONE);
        if (results.isEmpty() || !results.get(0).file().equals(post)) {
            throw new IllegalStateException("the saved post was not checked: " + post);
        }
        return millis;
    }
}
