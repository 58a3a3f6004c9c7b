package crieur.cli.internal.paths;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.check.BrandCheck;
import crieur.core.check.CheckedFile;
import crieur.core.check.FileChange;
import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies safe fixes to files and shows what changes. */
public final class Fixer {

    /**
     * Something that could not be done.
     *
     * @param file the file
     * @param reason why, where more is known than that the file cannot be read as text or written
     * @param atWriting whether it could be read and not written
     */
    public record Failure(Path file, Optional<Message> reason, boolean atWriting) {}

    /** What the system says, in whatever language it does. */
    private static final MessageCatalog SYSTEM = (locale, key, arguments) -> key;

    /** The id of findings that say what had to be stopped. */
    private static final String STOPPED = "crieur.core.stopped";

    private final BrandCheck check;
    private final Utf8Buffer out;
    private final Style style;
    private final Path folder;
    private final List<Failure> failures = new ArrayList<>();
    private int changed;

    /**
     * Creates a fixer.
     *
     * @param out takes the diff
     * @param folder the folder that names in the diff are relative to
     */
    public Fixer(BrandCheck check, Utf8Buffer out, Style style, Path folder) {
        this.check = check;
        this.out = out;
        this.style = style;
        this.folder = folder;
    }

    /**
     * Fixes what can be fixed at some paths.
     *
     * @param inspections the ids of the only inspections to fix; empty for all
     * @param dryRun whether to show only and change nothing
     */
    public void fix(List<Path> paths, Set<String> inspections, boolean dryRun) {
        List<Finding> findings = new ArrayList<>();
        check.check(paths, file -> take(file, inspections, findings), Progress.NONE);
        Fixes fixes = Fixes.safe(findings);
        fixes.unreadable().forEach(file -> failures.add(new Failure(file, Optional.empty(), false)));
        for (FileChange change : fixes.changes()) {
            try {
                if (!dryRun) {
                    change.write();
                }
                show(change.diff(folder));
                changed++;
            } catch (FileSystemException e) {
                failures.add(new Failure(
                        change.file(), Optional.ofNullable(e.getReason()).map(SYSTEM::message), true));
            } catch (IOException e) {
                failures.add(
                        new Failure(change.file(), Optional.of(SYSTEM.message(String.valueOf(e.getMessage()))), true));
            }
        }
    }

    private void take(CheckedFile file, Set<String> inspections, List<Finding> findings) {
        boolean mended = file.findings().stream()
                .flatMap(finding -> finding.fixes().stream())
                .anyMatch(Fix::safe);
        if (file.reading() != CheckedFile.Reading.WHOLE && !mended) {
            Optional<Finding> worst = file.findings().stream().max(Comparator.comparing(Finding::severity));
            failures.add(new Failure(file.file(), worst.map(Finding::message), false));
        }
        file.findings().stream()
                .filter(finding -> finding.inspection().equals(STOPPED))
                .forEach(finding -> failures.add(new Failure(file.file(), Optional.of(finding.message()), false)));
        for (Finding finding : file.findings()) {
            if (inspections.isEmpty() || inspections.contains(finding.inspection())) {
                findings.add(finding);
            }
        }
    }

    private void show(String diff) {
        for (String line : diff.split("(?<=\n)")) {
            String text = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
            out.line(coloured(text));
        }
    }

    private String coloured(String line) {
        if (line.startsWith("+++") || line.startsWith("---")) {
            return style.bold(line);
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> style.green(line);
            case '-' -> style.red(line);
            case '@' -> style.blue(line);
            default -> line;
        };
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
