package crieur.cli.internal.command;

import crieur.cli.internal.session.ErrorLog;
import crieur.cli.internal.session.OutputException;
import crieur.cli.internal.session.Session;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code crieur}: finds the verb, does its work, and puts whatever goes wrong into words. */
public final class CommandLineTool {

    private final Session session;
    private final CommandTexts texts;

    /** Creates the command for one call. */
    public CommandLineTool(Session session) {
        this.session = session;
        this.texts = new CommandTexts(session.language());
    }

    /** Runs the command with its arguments; returns its {@link ExitCode} and never throws. */
    public int run(String... arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        try {
            int code = dispatch(name, arguments);
            session.terminal().flush();
            return code;
        } catch (UsageException e) {
            return usage(name, String.valueOf(e.getMessage()));
        } catch (ParameterException e) {
            return usage(name, new ParseErrors(texts).message(e));
        } catch (OutputException e) {
            return outputFailed(e);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return unexpected(e);
        }
    }

    private int dispatch(String name, String[] arguments) {
        switch (name) {
            case "", "-h", "--help" -> new HelpVerb().print(Optional.empty(), session, texts);
            case "-V", "--version" -> session.terminal().out().line("crieur " + session.version());
            default -> {
                return verb(name, Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
        return name.isEmpty() ? ExitCode.USAGE : ExitCode.CLEAN;
    }

    private int verb(String name, String[] arguments) {
        Verb verb = Verbs.find(name).orElseThrow(() -> new UsageException(ParseErrors.unknownVerb(name, texts)));
        CommandLine command = CommandFactory.commandLine(name, verb, texts);
        ParseResult parsed = command.parseArgs(arguments);
        if (parsed.isUsageHelpRequested()) {
            new HelpVerb().print(Optional.of(name), session, texts);
            return ExitCode.CLEAN;
        }
        new ParseErrors(texts).refuseEmpty(parsed);
        return verb.run(new Options(parsed), session, texts);
    }

    private int usage(String name, String message) {
        boolean known = Verbs.NAMES.contains(name);
        session.terminal().error((known ? "crieur " + name : "crieur") + texts.text("CommandLineTool.colon") + message);
        session.terminal().error(texts.text("CommandLineTool.seeHelp", known ? "crieur help " + name : "crieur help"));
        return ExitCode.USAGE;
    }

    private int outputFailed(OutputException e) {
        if (e.isReaderGone()) {
            return ExitCode.READER_GONE;
        }
        session.terminal().error(texts.text("CommandLineTool.cannotPrint", String.valueOf(e.getMessage())));
        return ExitCode.UNREADABLE;
    }

    private int unexpected(Throwable thrown) {
        Throwable cause = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
        Optional<Path> log = new ErrorLog(session.environment()).add(session.version(), cause);
        try {
            session.terminal().flush();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
        session.terminal().error(texts.text("CommandLineTool.unexpected"));
        log.ifPresent(file -> session.terminal().error(texts.text("CommandLineTool.details", file.toString())));
        return ExitCode.UNREADABLE;
    }
}
