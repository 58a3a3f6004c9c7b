package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import picocli.CommandLine.Model.CommandSpec;

/** One verb of the command line; made only when it is called, or when help lists all of them. */
interface Verb {

    /** Adds the verb's options, parameters and help to a command. */
    void describe(CommandSpec command, CommandTexts texts);

    /**
     * Does the work.
     *
     * @return an {@link ExitCode}
     * @throws UsageException if the options contradict each other
     */
    int run(Options options, Session session, CommandTexts texts);
}
