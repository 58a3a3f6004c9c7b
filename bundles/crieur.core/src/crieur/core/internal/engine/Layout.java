package crieur.core.internal.engine;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a subject lies in its file: turns places and changes in the subject's terms into those of the file. */
public interface Layout {

    /** Returns the file; empty for text that is in none. */
    Optional<Path> file();

    /** Returns where the subject as a whole is. */
    TextRange whole();

    /**
     * Returns where a stretch of the subject's text is.
     *
     * @throws IllegalArgumentException if the subject has no such stretch
     */
    TextRange text(TextRange range);

    /** Returns where a value of the front matter or model is; the nearest thing above it where it is missing. */
    TextRange field(String path);

    /** Returns where the text for one channel begins; the subject as a whole where there is none. */
    TextRange variant(String channel);

    /**
     * Returns a stretch of the file as it is.
     *
     * @throws IllegalArgumentException if the file has no such stretch
     */
    TextRange raw(TextRange range);

    /** Returns the line of an offset, from 1. */
    int line(int offset);

    /** Returns the column of an offset, from 1, in UTF-16 units. */
    int column(int offset);

    /**
     * Returns changes that an inspection proposes for one channel, so that they leave alone what other channels send: the
     * same ones where nothing is shared.
     */
    default List<Change> on(String channel, List<Change> changes) {
        return changes;
    }

    /** Returns the edits that make a change; empty where it cannot be made here. */
    Optional<List<TextEdit>> edits(Change change);
}
