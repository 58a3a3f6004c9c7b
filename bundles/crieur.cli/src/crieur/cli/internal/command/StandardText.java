package crieur.cli.internal.command;

import crieur.model.source.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a whole text from a stream. */
final class StandardText {

    private StandardText() {}

    /** Returns the text without a byte order mark and without the line break at its very end. */
    static String read(InputStream in) {
        try {
            String text = FileText.decode(in.readAllBytes()).text();
            String cut = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
            return cut.endsWith("\r") ? cut.substring(0, cut.length() - 1) : cut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
