package crieur.ui.internal.fix;

import crieur.core.check.FileChange;
import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.progress.Progress;
import crieur.model.file.BrandLayout;
import crieur.model.source.FileText;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.change.SwitchSteps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several findings mended at once, as one change that undo takes back.
 *
 * @param change what is written
 * @param fixed how many findings it mends
 */
public record BulkFix(BrandChange change, int fixed) {

    /** How the names of files end that hold a list, one entry a line; several posts write the same one. */
    private static final String LIST = ".txt";

    /**
     * Puts together the first safe fix of each finding, JPEG files for refused pictures among them. Reads the files that are
     * concerned.
     *
     * @throws IOException if there is no room for the JPEG files
     */
    public static BulkFix safe(List<Finding> findings, JpegFixes jpegs, Progress progress) throws IOException {
        Map<Finding, Fix> chosen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Optional<Fix> safe = finding.safeFix();
            Optional<Fix> fix = safe.isPresent() ? safe : jpegs.of(finding, progress);
            fix.ifPresent(found -> chosen.put(finding, found));
        }
        Fixes fixes = Fixes.of(chosen);
        BulkFix texts = of(fixes);
        BrandChange pictures = new BrandChange(jpegs.steps(fixes.fixed()), List.of());
        return new BulkFix(pictures.then(texts.change), texts.fixed);
    }

    /** Puts together one fix for each finding. Reads the files that are concerned. */
    public static BulkFix of(Map<Finding, Fix> fixes) {
        return of(Fixes.of(fixes));
    }

    /** Returns how many of so many problems stay, each of which the person sees: one row may stand for what another does too. */
    public int left(int shown) {
        return shown - fixed;
    }

    private static BulkFix of(Fixes fixes) {
        List<FileStep> steps = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (FileChange change : fixes.changes()) {
            Path file = change.file();
            steps.addAll(steps(change));
            files.add(file);
        }
        return new BulkFix(new BrandChange(steps, files), fixes.fixed().size());
    }

    private static List<FileStep> steps(FileChange change) {
        List<FileStep> switches = change.file().endsWith(BrandLayout.PROFILE)
                ? SwitchSteps.between(change.file(), change.before().text(), change.after())
                : List.of();
        return switches.isEmpty() ? List.of(step(change)) : switches;
    }

    private static FileStep step(FileChange change) {
        Path file = change.file();
        String before = change.before().text();
        FileText after = change.before().with(change.after());
        if (file.toString().endsWith(LIST) && change.after().startsWith(before)) {
            List<String> lines = change.after()
                    .substring(before.length())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return new FileStep.AddLines(file, lines);
        }
        return Files.exists(file) ? new FileStep.Write(file, change.before(), after) : new FileStep.Create(file, after);
    }
}
