package crieur.cli.internal.paths;

import crieur.cli.internal.diff.UnifiedDiff;
import crieur.cli.internal.report.FileNames;
import crieur.core.check.BrandCheck;
import crieur.core.check.CheckedFile;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies safe fixes to files and shows what changes. */
public final class Fixer {

    /**
     * Something that could not be done.
     *
     * @param file the file
     * @param reason what the system says; empty where it is not text in UTF-8
     */
    public record Failure(Path file, String reason) {}

    private final BrandCheck check;
    private final UnifiedDiff diff;
    private final FileNames names;
    private final boolean dryRun;
    private final List<Failure> failures = new ArrayList<>();
    private int changed;

    /**
     * Creates a fixer.
     *
     * @param dryRun whether to show only and change nothing
     */
    public Fixer(BrandCheck check, UnifiedDiff diff, FileNames names, boolean dryRun) {
        this.check = check;
        this.diff = diff;
        this.names = names;
        this.dryRun = dryRun;
    }

    /**
     * Fixes what can be fixed at some paths.
     *
     * @param inspections the ids of the only inspections to fix; empty for all
     */
    public void fix(List<Path> paths, Set<String> inspections) {
        FixPlan plan = new FixPlan(inspections);
        check.check(paths, file -> take(file, plan), Progress.NONE);
        for (Path file : plan.files()) {
            try {
                fix(TextFile.read(file), plan);
            } catch (CharacterCodingException e) {
                failures.add(new Failure(file, ""));
            } catch (FileSystemException e) {
                failures.add(new Failure(file, e.getReason() == null ? "" : e.getReason()));
            } catch (IOException e) {
                failures.add(new Failure(file, String.valueOf(e.getMessage())));
            }
        }
    }

    private void take(CheckedFile file, FixPlan plan) {
        if (file.readable()) {
            plan.add(file);
        } else {
            failures.add(new Failure(file.file(), ""));
        }
    }

    private void fix(TextFile file, FixPlan plan) throws IOException {
        String fixed = plan.apply(file.file(), file.text());
        if (fixed.equals(file.text())) {
            return;
        }
        if (!dryRun) {
            file.replace(fixed);
        }
        diff.write(names.of(file.file()), file.isNew(), file.text(), fixed);
        changed++;
    }

    /** Returns how many files changed, or would have. */
    public int changed() {
        return changed;
    }

    /** Returns what could not be read or written. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}
