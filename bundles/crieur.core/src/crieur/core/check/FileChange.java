package crieur.core.check;

import crieur.core.internal.diff.UnifiedDiff;
import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What some fixes make of one file; nothing is written before {@link #write}.
 *
 * @param file the file, absolute
 * @param before its text as it was read; empty for a file that is made
 * @param after its text with the fixes
 * @param fixes how many fixes are in it
 */
public record FileChange(Path file, FileText before, String after, int fixes) {

    /**
     * Returns the change as a unified diff with three lines around each difference; of a file in another encoding, which
     * has no lines that could be shown, only that it is another one.
     *
     * @param base the folder that names in the diff are relative to
     */
    public String diff(Path base) {
        Path folder = base.toAbsolutePath().normalize();
        Path name = file.startsWith(folder) ? folder.relativize(file) : file;
        String shown = name.toString().replace('\\', '/');
        return isText()
                ? UnifiedDiff.of(shown, before.text(), after)
                : "Binary files a/" + shown + " and b/" + shown + " differ\n";
    }

    private boolean isText() {
        String text = before.text();
        return text.indexOf('\0') < 0
                && (!text.chars().anyMatch(unit -> FileText.isEscapedByte((char) unit))
                        || OtherEncoding.of(before.encode()).isEmpty());
    }

    /**
     * Writes the file, atomically: at every moment it is the old one or the new one.
     *
     * @throws IOException if it could not be written, or is no longer what it was when it was read; it is as it was
     */
    public void write() throws IOException {
        byte[] present = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Arrays.equals(present, before.encode())) {
            throw new IOException("Changed by somebody else meanwhile: " + file);
        }
        AtomicFile.write(file, before.with(after).encode());
    }
}
