package crieur.cli.internal.report;

import crieur.core.message.Message;
import java.nio.file.Path;

/**
 * Writes what was found in one format, file by file, so that nothing has to be kept until the end.
 *
 * <p>Not thread-safe; the calls come in the order begin, any number of files, end.
 */
public interface Report {

    /** Returns whether the report shows where findings end, for which it needs the text of files. */
    default boolean needsSource() {
        return false;
    }

    /** Begins the report. */
    default void begin() {}

    /** Reports a file that was checked. */
    void file(FileReport file);

    /** Reports a file that could not be read; everything else is still reported. */
    void unreadable(Path file, Message reason);

    /** Ends the report. */
    default void end(Summary summary) {}
}
