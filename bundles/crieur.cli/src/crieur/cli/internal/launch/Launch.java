package crieur.cli.internal.launch;

import crieur.cli.internal.command.CommandLineTool;
import crieur.cli.internal.session.ErrorLog;
import crieur.cli.internal.session.Languages;
import crieur.cli.internal.session.Session;
import crieur.cli.internal.session.Terminal;
import crieur.core.contribution.ContributionsSource;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Runs the command on the streams of the process. */
final class Launch {

    /** Says whether standard output is a terminal, for launchers that know better than Java does. */
    private static final String TERMINAL_PROPERTY = "crieur.terminal";

    private final String version;
    private final ContributionsSource contributions;

    Launch(String version, ContributionsSource contributions) {
        this.version = version;
        this.contributions = contributions;
    }

    /** Runs the command and returns its exit code. */
    int run(String... arguments) {
        Map<String, String> environment = System.getenv();
        new ErrorLog(environment).takeLogging();
        Terminal terminal = new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isScreen());
        Locale language = Languages.of(environment, Locale.getDefault());
        Session session =
                new Session(terminal, Path.of("").toAbsolutePath(), environment, language, version, contributions);
        return new CommandLineTool(session).run(arguments);
    }

    private static boolean isScreen() {
        String told = System.getProperty(TERMINAL_PROPERTY);
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }
}
