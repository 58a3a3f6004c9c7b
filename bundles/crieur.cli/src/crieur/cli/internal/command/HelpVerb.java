package crieur.cli.internal.command;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.session.Session;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the manual page of a verb, or the list of all verbs. */
final class HelpVerb implements Verb {

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("HelpVerb.summary")
                .description("HelpVerb.description")
                .examples("HelpVerb.examples");
        command.addPositional(CommandFactory.parameters("VERB", "0..1", texts.text("HelpVerb.verb"), Verbs.NAMES));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        Optional<String> verb = options.parameters().stream().findFirst();
        if (verb.isPresent() && !Verbs.NAMES.contains(verb.get())) {
            throw new UsageException(ParseErrors.unknownVerb(verb.get(), texts));
        }
        print(verb, session, texts);
        return ExitCode.CLEAN;
    }

    /** Prints the page of a verb, or of the command itself. */
    void print(Optional<String> verb, Session session, CommandTexts texts) {
        CommandLine all = CommandFactory.all(texts);
        ManualPage page = new ManualPage(texts, width(session));
        page.format(all);
        all.getSubcommands().values().forEach(page::format);
        Style style = session.terminal().style("auto", session.environment());
        CommandLine shown = verb.map(all.getSubcommands()::get).orElse(all);
        session.terminal().out().text(shown.getUsageMessage(style == Style.ANSI ? Ansi.ON : Ansi.OFF));
    }

    private static int width(Session session) {
        String columns = session.environment().getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(Character::isDigit);
        return Math.max(60, Math.min(number ? Integer.parseInt(columns) : 90, 120));
    }
}
