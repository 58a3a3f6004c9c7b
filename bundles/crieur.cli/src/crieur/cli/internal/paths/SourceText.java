package crieur.cli.internal.paths;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, for finding lines and columns in it. */
final class SourceText {

    private SourceText() {}

    /** Returns the text without a byte order mark; nothing for a file that has gone meanwhile. */
    static String of(Path file) {
        try {
            return FileText.decode(Files.readAllBytes(file)).text();
        } catch (IOException e) {
            return "";
        }
    }
}
