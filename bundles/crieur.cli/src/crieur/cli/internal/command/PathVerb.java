package crieur.cli.internal.command;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.paths.FolderWatch;
import crieur.cli.internal.paths.PathCheck;
import crieur.cli.internal.paths.Targets;
import crieur.cli.internal.report.FileNames;
import crieur.cli.internal.report.GithubReport;
import crieur.cli.internal.report.JsonReport;
import crieur.cli.internal.report.JunitReport;
import crieur.cli.internal.report.NdjsonReport;
import crieur.cli.internal.report.Report;
import crieur.cli.internal.report.SarifReport;
import crieur.cli.internal.report.Summary;
import crieur.cli.internal.report.TextReport;
import crieur.cli.internal.session.Session;
import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The part of {@code validate} that checks files: picks the report, checks once or again and again. */
final class PathVerb {

    /** The formats of reports. */
    static final List<String> FORMATS = List.of("text", "json", "ndjson", "sarif", "junit", "github");

    private final Session session;
    private final CommandTexts texts;

    PathVerb(Session session, CommandTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    int run(Options options, CheckOptions check, Severity failOn) {
        if (options.parameters().isEmpty()) {
            throw new UsageException(texts.text("ParseErrors.missing", "PATH"));
        }
        Contributions contributions = session.contributions().contributions();
        Supplier<Report> reports = reports(options, contributions, failOn);
        Targets targets = Targets.of(session.folder(), options.parameters());
        PathCheck files = new PathCheck(
                new Checks(contributions, Clock.systemUTC()).brands(check),
                session.terminal(),
                CommandTexts.message("PathVerb.noSuchFile"));
        if (!options.has("--watch") || targets.found().isEmpty()) {
            return exitCode(files.check(targets, reports.get()), failOn);
        }
        return watch(files, targets, reports, failOn);
    }

    /** Watches before the first check, so that no change is missed in between. */
    private int watch(PathCheck files, Targets targets, Supplier<Report> reports, Severity failOn) {
        try (FolderWatch watch = new FolderWatch(targets.found())) {
            Summary summary = files.check(targets, reports.get());
            session.terminal().error(texts.text("ValidateVerb.watching"));
            for (Set<Path> changed = watch.await(); !changed.isEmpty(); changed = watch.await()) {
                summary = files.recheck(changed, reports.get());
            }
            return exitCode(summary, failOn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN;
        }
    }

    private Supplier<Report> reports(Options options, Contributions contributions, Severity failOn) {
        String format = options.choice("--format", "text", FORMATS, texts);
        String colour = options.choice("--color", "auto", CommandTexts.COLOURS, texts);
        FileNames names = new FileNames(session.folder());
        Utf8Buffer out = session.terminal().out();
        return switch (format) {
            case "json" -> () -> new JsonReport(out, names, session.version());
            case "ndjson" -> () -> new NdjsonReport(out, names);
            case "sarif" ->
                () -> new SarifReport(
                        out,
                        names,
                        session.version(),
                        contributions.inspections().all());
            case "junit" -> () -> new JunitReport(out, names, failOn);
            case "github" -> () -> new GithubReport(out, names);
            default ->
                () -> new TextReport(
                        out, names, session.terminal().style(colour, session.environment()), texts.locale());
        };
    }

    private static int exitCode(Summary summary, Severity failOn) {
        if (summary.unreadable() + summary.damaged() + summary.incomplete() > 0) {
            return ExitCode.UNREADABLE;
        }
        boolean failed =
                summary.worst().map(worst -> worst.compareTo(failOn) >= 0).orElse(false);
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
