package crieur.core.internal.media;

import java.io.IOException;

/** Reads the headers of one format. */
interface FormatReader {

    /**
     * Reads a file of the format, whose first bytes were looked at already.
     *
     * @throws java.io.EOFException if the file ends before its content does
     * @throws DamagedException if the content contradicts itself
     * @throws EndlessException if the structure asks for more than any honest file does
     */
    void read(MediaBytes bytes, Traits traits) throws IOException;
}
