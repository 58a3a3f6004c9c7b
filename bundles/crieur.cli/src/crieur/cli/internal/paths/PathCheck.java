package crieur.cli.internal.paths;

import crieur.cli.internal.report.FileReport;
import crieur.cli.internal.report.FileReports;
import crieur.cli.internal.report.Report;
import crieur.cli.internal.report.Summary;
import crieur.cli.internal.session.Terminal;
import crieur.core.check.BrandCheck;
import crieur.core.check.CheckedFile;
import crieur.core.message.Message;
import crieur.core.progress.Progress;
import java.nio.file.Path;
import java.util.List;

/** Checks files and reports each as soon as it is done. */
public final class PathCheck {

    private final BrandCheck check;
    private final Terminal terminal;
    private final Message noSuchFile;

    /**
     * Creates a check.
     *
     * @param terminal prints what the report writes
     * @param noSuchFile what to say of a path where nothing is
     */
    public PathCheck(BrandCheck check, Terminal terminal, Message noSuchFile) {
        this.check = check;
        this.terminal = terminal;
        this.noSuchFile = noSuchFile;
    }

    /** Checks everything at the targets; returns what was found. */
    public Summary check(Targets targets, Report report) {
        Summary summary = new Summary();
        report.begin();
        for (Path missing : targets.missing()) {
            summary.addUnreadable();
            report.unreadable(missing, noSuchFile);
        }
        if (!targets.found().isEmpty()) {
            check.check(targets.found(), file -> report(file, report, summary), Progress.NONE);
        }
        return end(report, summary);
    }

    /** Checks changed files again, and what depends on them; returns what was found. */
    public Summary recheck(Iterable<Path> files, Report report) {
        Summary summary = new Summary();
        report.begin();
        for (Path file : files) {
            List<CheckedFile> results = check.recheck(file, Progress.NONE);
            results.forEach(result -> report(result, report, summary));
        }
        return end(report, summary);
    }

    private Summary end(Report report, Summary summary) {
        report.end(summary);
        terminal.flush();
        return summary;
    }

    private void report(CheckedFile checked, Report report, Summary summary) {
        if (checked.readable()) {
            FileReport file = FileReports.of(checked, report.needsSource() ? SourceText.of(checked.file()) : "");
            summary.add(file);
            report.file(file);
        } else {
            summary.addUnreadable();
            report.unreadable(
                    checked.file(),
                    checked.findings().stream()
                            .findFirst()
                            .map(finding -> finding.message())
                            .orElse(noSuchFile));
        }
        terminal.flush();
    }
}
