package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a script that completes the command in bash or zsh. */
final class CompletionVerb implements Verb {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("CompletionVerb.summary")
                .description("CompletionVerb.description")
                .examples("CompletionVerb.examples");
        command.addPositional(CommandFactory.parameters("SHELL", "1", texts.text("CompletionVerb.shell"), SHELLS));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String shell = options.parameters().get(0);
        if (!SHELLS.contains(shell)) {
            throw new UsageException(texts.notAChoice("SHELL", shell, SHELLS));
        }
        CommandLine all = CommandFactory.all(texts);
        List<String> networks =
                session.contributions().contributions().networks().ids();
        session.terminal()
                .out()
                .text(
                        shell.equals("bash")
                                ? new BashCompletion(networks).script(all)
                                : new ZshCompletion(networks).script(all));
        return ExitCode.CLEAN;
    }
}
