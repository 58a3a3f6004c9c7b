package crieur.core.internal.media;

import java.io.IOException;

/** Reads PDF. */
final class PdfReader implements FormatReader {

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {}
}
