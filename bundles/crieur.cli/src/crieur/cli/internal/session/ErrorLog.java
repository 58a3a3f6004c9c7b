package crieur.cli.internal.session;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The file that takes what is of use to those who mend Crieur, and of none to those who use it. */
public final class ErrorLog {

    private static final long LARGEST = 1 << 20;

    private final Path file;

    /** Creates a log in the place that the platform has for such files; nothing is written before there is cause. */
    public ErrorLog(Map<String, String> environment) {
        this.file = folder(environment).resolve("crieur.log");
    }

    /** Sends the messages of libraries and plug-ins here instead of to the terminal. */
    public void takeLogging() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Formatter formatter = new SimpleFormatter();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord event) {
                if (isLoggable(event)) {
                    append(formatter.format(event));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.WARNING);
        root.addHandler(handler);
    }

    /** Notes an exception; returns the file, empty if it could not be written. */
    public Optional<Path> add(String version, Throwable thrown) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println(Instant.now() + " Crieur " + version + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name"));
        thrown.printStackTrace(writer);
        writer.flush();
        return append(text.toString()) ? Optional.of(file) : Optional.empty();
    }

    private synchronized boolean append(String text) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                Files.delete(file);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path folder(Map<String, String> environment) {
        String home = System.getProperty("user.home", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home), "Crieur");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Logs", "Crieur");
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        return state.isEmpty() ? Path.of(home, ".local", "state", "crieur") : Path.of(state, "crieur");
    }
}
