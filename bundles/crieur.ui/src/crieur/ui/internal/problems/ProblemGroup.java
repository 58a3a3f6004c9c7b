package crieur.ui.internal.problems;

import crieur.core.inspection.Severity;
import java.util.List;

/**
 * Problems under one heading.
 *
 * @param title the heading
 * @param rows the problems, worst first
 */
public record ProblemGroup(String title, List<ProblemRow> rows) {

    public ProblemGroup {
        rows = List.copyOf(rows);
    }

    /** Returns the severity of the worst problem. */
    public Severity worst() {
        return rows.stream().map(ProblemRow::severity).max(Severity::compareTo).orElse(Severity.INFO);
    }
}
