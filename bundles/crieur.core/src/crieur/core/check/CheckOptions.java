package crieur.core.check;

import crieur.core.inspection.When;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a check goes about it; immutable.
 *
 * @param when the moment: what declares a later one does not run
 * @param leftOut the categories of inspections that do not run, for example {@code language}
 * @param jobs the number of threads, at least 1
 * @param profile a profile that is laid over the brand's
 * @param userFolder a folder with the person's own {@code inspections.yaml} and {@code dictionary.txt}, under the brand's
 * @param budget how long one call of a contribution may take before it is stopped
 * @param slowBudget the same for a contribution that declares itself slow
 */
public record CheckOptions(
        When when,
        Set<String> leftOut,
        int jobs,
        Optional<Path> profile,
        Optional<Path> userFolder,
        Duration budget,
        Duration slowBudget) {

    /** Everything that runs when a file is saved, on one thread. */
    public static final CheckOptions USUAL = new CheckOptions(
            When.SAVE, Set.of(), 1, Optional.empty(), Optional.empty(), Duration.ofSeconds(2), Duration.ofSeconds(60));

    public CheckOptions {
        leftOut = Set.copyOf(leftOut);
        if (jobs < 1 || budget.isNegative() || budget.isZero()) {
            throw new IllegalArgumentException("jobs " + jobs + ", budget " + budget);
        }
    }

    /** Returns these options for another moment. */
    public CheckOptions at(When moment) {
        return new CheckOptions(moment, leftOut, jobs, profile, userFolder, budget, slowBudget);
    }

    /** Returns these options without some categories of inspections. */
    public CheckOptions without(Set<String> categories) {
        return new CheckOptions(when, categories, jobs, profile, userFolder, budget, slowBudget);
    }

    /** Returns these options on a number of threads. */
    public CheckOptions on(int threads) {
        return new CheckOptions(when, leftOut, threads, profile, userFolder, budget, slowBudget);
    }

    /** Returns these options with a profile laid over all others. */
    public CheckOptions under(Path profileFile) {
        return new CheckOptions(when, leftOut, jobs, Optional.of(profileFile), userFolder, budget, slowBudget);
    }

    /** Returns these options with the person's own folder. */
    public CheckOptions of(Path folder) {
        return new CheckOptions(when, leftOut, jobs, profile, Optional.of(folder), budget, slowBudget);
    }

    /** Returns these options with other time budgets. */
    public CheckOptions within(Duration usual, Duration slow) {
        return new CheckOptions(when, leftOut, jobs, profile, userFolder, usual, slow);
    }
}
