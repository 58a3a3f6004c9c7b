package crieur.cli.internal.report;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Adds up what was found; not thread-safe. */
public final class Summary {

    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final LongSupplier nanoTime;
    private final long started;
    private int posts;
    private int otherFiles;
    private int damaged;
    private int incomplete;
    private int filesWithFindings;
    private int fixable;
    private int unreadable;

    /** Begins a summary. */
    public Summary() {
        this(System::nanoTime);
    }

    /** Begins a summary by a clock. */
    Summary(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    /** Counts a checked file. */
    public void add(FileReport file) {
        if (file.post()) {
            posts++;
        } else {
            otherFiles++;
        }
        if (file.damaged()) {
            damaged++;
        }
        if (!file.stopped().isEmpty()) {
            incomplete++;
        }
        if (!file.findings().isEmpty()) {
            filesWithFindings++;
        }
        for (Finding finding : file.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            if (finding.fixes().stream().anyMatch(fix -> fix.safe())) {
                fixable++;
            }
        }
    }

    /** Counts a file that could not be read. */
    public void addUnreadable() {
        unreadable++;
    }

    /** Returns the number of posts that were checked. */
    public int posts() {
        return posts;
    }

    /** Returns the number of other files that were checked: brands, campaigns, profiles. */
    public int otherFiles() {
        return otherFiles;
    }

    /** Returns the number of files of which only a part could be read. */
    public int damaged() {
        return damaged;
    }

    /** Returns the number of files that something had no part in checking, because it had to be stopped. */
    public int incomplete() {
        return incomplete;
    }

    /** Returns the number of files in which something was found. */
    public int filesWithFindings() {
        return filesWithFindings;
    }

    /** Returns the number of findings that have a safe fix. */
    public int fixable() {
        return fixable;
    }

    /** Returns the number of files that could not be read. */
    public int unreadable() {
        return unreadable;
    }

    /** Returns the number of findings of a severity. */
    public int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    /** Returns the number of all findings. */
    public int findings() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the worst severity found. */
    public Optional<Severity> worst() {
        return bySeverity.keySet().stream().max(Severity::compareTo);
    }

    /** Returns the time since the check began. */
    public Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - started);
    }
}
