package crieur.rcp.internal.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows whether the studio ended as it should: a file is there while it runs. */
final class LastEnd {

    private final Path mark;

    /** Creates the knowledge, with its file in a folder that is there. */
    LastEnd(Path folder) {
        mark = folder.resolve("running");
    }

    /**
     * Begins a session.
     *
     * @return whether the session before ended without a word
     * @throws IOException if the file cannot be written
     */
    boolean begin() throws IOException {
        if (Files.exists(mark)) {
            return true;
        }
        Files.createFile(mark);
        return false;
    }

    /**
     * Ends the session as it should be.
     *
     * @throws IOException if the file cannot be removed
     */
    void end() throws IOException {
        Files.deleteIfExists(mark);
    }
}
