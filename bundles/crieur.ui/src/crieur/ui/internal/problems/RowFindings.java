package crieur.ui.internal.problems;

import crieur.core.inspection.Finding;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.slf4j.LoggerFactory;

/** What was found, with its fixes, for the rows of the list: after a start rows are there, and what was found is not yet. */
final class RowFindings {

    private final BrandSessions sessions;

    RowFindings(BrandSessions sessions) {
        this.sessions = sessions;
    }

    Optional<Finding> of(ProblemRow row) {
        return sessions.finding(row.file(), row.inspection(), row.channel(), row.start());
    }

    /** Makes findings known for rows; shows a busy pointer, and progress that can be cancelled. */
    void learn(List<ProblemRow> rows) {
        List<ProblemRow> unknown = unknown(rows);
        if (unknown.isEmpty()) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> learn(unknown, monitor));
        } catch (InvocationTargetException e) {
            LoggerFactory.getLogger(RowFindings.class).error("The fixes of problems are not known", e.getCause());
        } catch (InterruptedException e) {
            // Cancelled: what is known by now is shown.
        }
    }

    private List<ProblemRow> unknown(List<ProblemRow> rows) {
        return rows.stream().filter(row -> of(row).isEmpty()).toList();
    }

    private void learn(List<ProblemRow> rows, IProgressMonitor monitor) {
        Set<BrandSession> brands = new HashSet<>();
        rows.forEach(row -> sessions.of(row.file()).ifPresent(brands::add));
        for (BrandSession brand : brands) {
            List<ProblemRow> own = rows.stream()
                    .filter(row -> row.file().startsWith(brand.folder()))
                    .toList();
            Set<Path> files = own.stream().map(ProblemRow::file).collect(Collectors.toSet());
            Set<String> inspections = own.stream().map(ProblemRow::inspection).collect(Collectors.toSet());
            brand.learn(files, inspections, new MonitoredProgress(monitor));
        }
    }
}
