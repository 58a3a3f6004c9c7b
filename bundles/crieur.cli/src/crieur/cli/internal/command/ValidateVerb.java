package crieur.cli.internal.command;

import crieur.cli.internal.session.OutputException;
import crieur.cli.internal.session.Session;
import crieur.cli.internal.stdin.StreamCheck;
import crieur.cli.internal.stdin.StreamResult;
import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.Stopped;
import crieur.core.inspection.Severity;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Checks brands, campaigns and posts, or a stream of texts. */
final class ValidateVerb implements Verb {

    private static final String STREAM_FORMAT = "ndjson";
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("ValidateVerb.summary")
                .description("ValidateVerb.description")
                .examples("ValidateVerb.examples");
        command.addPositional(CommandFactory.parameters("PATH", "0..*", texts.text("ValidateVerb.path"), List.of()));
        command.addOption(CommandFactory.choice("--format", PathVerb.FORMATS, texts.text("ValidateVerb.format")));
        command.addOption(CommandFactory.choice("--fail-on", SEVERITIES, texts.text("ValidateVerb.failOn")));
        command.addOption(CommandFactory.option("--profile", "FILE", texts.text("ValidateVerb.profile")));
        command.addOption(CommandFactory.flag("--no-language", texts.text("ValidateVerb.noLanguage")));
        command.addOption(CommandFactory.option("--jobs", "N", texts.text("ValidateVerb.jobs")));
        command.addOption(CommandFactory.flag("--watch", texts.text("ValidateVerb.watch")));
        command.addOption(CommandFactory.flag("--stdin", texts.text("ValidateVerb.stdin")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        Severity failOn = failOn(options, texts);
        CheckOptions check = CheckSettings.of(options, session, texts);
        KnownNetworks.tellOwnProblems(session, texts);
        if (options.has("--stdin")) {
            return stream(options, session, texts, check, failOn);
        }
        return new PathVerb(session, texts).run(options, check, failOn);
    }

    private static int stream(
            Options options, Session session, CommandTexts texts, CheckOptions check, Severity failOn) {
        refuse("--watch", options.has("--watch"), texts);
        refuse("--format", !options.value("--format").orElse(STREAM_FORMAT).equals(STREAM_FORMAT), texts);
        refuse("PATH", !options.parameters().isEmpty(), texts);
        Checks checks = new Checks(session.contributions().contributions(), Clock.systemUTC());
        StreamResult result = new StreamCheck(
                        session.terminal().in(),
                        session.terminal().rawOut(),
                        checks.texts(check),
                        !options.has("--no-language"),
                        OutputException::new)
                .run();
        for (Stopped stopped : result.stopped()) {
            session.terminal().error(texts.text("ValidateVerb.stopped", stopped.id(), stopped.reason()));
        }
        boolean failed =
                result.worst().map(worst -> worst.compareTo(failOn) >= 0).orElse(false);
        if (result.unreadable() || !result.stopped().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void refuse(String other, boolean given, CommandTexts texts) {
        if (given) {
            throw new UsageException(texts.text("ValidateVerb.notTogether", "--stdin", other));
        }
    }

    private static Severity failOn(Options options, CommandTexts texts) {
        return Severity.valueOf(
                options.choice("--fail-on", "error", SEVERITIES, texts).toUpperCase(Locale.ROOT));
    }
}
