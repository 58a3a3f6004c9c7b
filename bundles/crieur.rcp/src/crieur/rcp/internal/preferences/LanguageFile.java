package crieur.rcp.internal.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The language of the window that a person chose, in a file that the start script reads before Java is there.
 *
 * @param file the file, whether it exists or not
 */
record LanguageFile(Path file) {

    /** The name of the file, in the person's folder. */
    static final String NAME = "language";

    /** Returns the chosen language; empty for that of the system. */
    Optional<String> language() {
        try {
            String language = Files.exists(file) ? Files.readString(file).strip() : "";
            return language.equals("fr") || language.equals("en") ? Optional.of(language) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a choice for the next start. */
    void choose(Optional<String> language) throws IOException {
        if (language.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, language.get() + "\n");
    }
}
