package crieur.cli.internal.command;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.paths.Fixer;
import crieur.cli.internal.paths.Targets;
import crieur.cli.internal.report.FileNames;
import crieur.cli.internal.session.Session;
import crieur.core.check.Checks;
import crieur.core.contribution.Contributions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** Applies safe fixes and prints what changed. */
final class FixVerb implements Verb {

    /** Mistakes in a profile, and files in another encoding, are found by no inspection that one could turn off. */
    private static final Set<String> OF_CORE = Set.of("crieur.core.profile", "crieur.core.encoding");

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("FixVerb.summary")
                .description("FixVerb.description")
                .examples("FixVerb.examples");
        command.addPositional(CommandFactory.parameters("PATH", "1..*", texts.text("ValidateVerb.path"), List.of()));
        command.addOption(CommandFactory.repeated("--inspection", "ID", texts.text("FixVerb.inspection")));
        command.addOption(CommandFactory.flag("--dry-run", texts.text("FixVerb.dryRun")));
        command.addOption(CommandFactory.option("--profile", "FILE", texts.text("ValidateVerb.profile")));
        command.addOption(CommandFactory.flag("--no-language", texts.text("ValidateVerb.noLanguage")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        Targets targets = Targets.of(session.folder(), options.parameters());
        Style style = session.terminal()
                .style(options.choice("--color", "auto", CommandTexts.COLOURS, texts), session.environment());
        FileNames names = new FileNames(session.folder());
        Contributions contributions = session.contributions().contributions();
        Set<String> inspections = inspections(options, contributions, texts);
        Checks checks = new Checks(contributions, Clock.systemUTC());
        Fixer fixer = new Fixer(
                checks.brands(CheckSettings.of(options, session, texts)),
                session.terminal().out(),
                style,
                session.folder());
        if (!targets.found().isEmpty()) {
            fixer.fix(targets.found(), inspections, options.has("--dry-run"));
        }
        session.terminal().flush();
        return report(fixer, targets, names, session, texts);
    }

    private static Set<String> inspections(Options options, Contributions contributions, CommandTexts texts) {
        Set<String> wanted = Set.copyOf(options.values("--inspection"));
        for (String id : wanted) {
            if (!OF_CORE.contains(id) && contributions.inspections().find(id).isEmpty()) {
                throw new UsageException(texts.text("FixVerb.noInspection", id));
            }
        }
        return wanted;
    }

    private static int report(Fixer fixer, Targets targets, FileNames names, Session session, CommandTexts texts) {
        for (Path missing : targets.missing()) {
            session.terminal()
                    .error(names.of(missing) + texts.text("CommandLineTool.colon") + texts.text("PathVerb.noSuchFile"));
        }
        for (Fixer.Failure failure : fixer.failures()) {
            String reason = failure.reason()
                    .map(message -> message.format(texts.locale()))
                    .orElseGet(() -> texts.text(failure.atWriting() ? "FixVerb.notWritten" : "FixVerb.notText"));
            session.terminal().error(texts.text("FixVerb.notFixed", names.of(failure.file()), reason));
        }
        if (fixer.changed() == 0
                && fixer.failures().isEmpty()
                && targets.missing().isEmpty()) {
            session.terminal().error(texts.text("FixVerb.nothing"));
        }
        boolean complete = fixer.failures().isEmpty() && targets.missing().isEmpty();
        return complete ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
}
