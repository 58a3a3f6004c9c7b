package crieur.core.internal.media;

import java.io.IOException;

/** Says that a file's structure asks for more than any honest file does. */
final class EndlessException extends IOException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
