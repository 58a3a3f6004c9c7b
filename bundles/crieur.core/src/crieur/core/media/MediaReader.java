package crieur.core.media;

import crieur.core.internal.media.HeaderReading;
import crieur.core.internal.media.RememberedReadings;
import java.nio.file.Path;

/**
 * Reads what media files say of themselves, from their headers and without decoding them.
 *
 * <p>Reading takes bounded time and memory whatever the file contains: some small reads at the places that its structure
 * points to, at most a few ten megabytes of a long GIF, and never the whole of a large file. Thread-safe. Nothing here
 * throws for what a file contains or for a file that cannot be read: that is a {@link MediaFlaw}.
 */
public final class MediaReader {

    private static final RememberedReadings REMEMBERED = new RememberedReadings(HeaderReading::of);

    private MediaReader() {}

    /**
     * Reads a file, or remembers what an earlier reading of the same path, size, time and identity gave.
     *
     * <p>Touches the disk: not for the user interface's thread.
     *
     * @param file the file; a folder, a pipe or a missing file gives {@link MediaFlaw.Reason#UNREADABLE}
     */
    public static MediaReading read(Path file) {
        return REMEMBERED.of(file);
    }

    /**
     * Reads a file as {@link #read(Path)} does, unless it lies outside a folder.
     *
     * @param file the file
     * @param folder the folder that it must lie in, also when links are followed; elsewhere nothing is read and the answer
     *     is {@link MediaFlaw.Reason#OUTSIDE}
     */
    public static MediaReading read(Path file, Path folder) {
        return REMEMBERED.of(file, folder);
    }

    /**
     * Reads the content of a file that is in memory, such as a picture from the clipboard.
     *
     * @param content the bytes, which are neither kept nor changed
     * @param name what a flaw's message calls it
     */
    public static MediaReading read(byte[] content, String name) {
        return HeaderReading.of(content, name);
    }
}
