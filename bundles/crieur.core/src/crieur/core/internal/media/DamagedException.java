package crieur.core.internal.media;

import java.io.IOException;

/** Says that a file's content contradicts itself. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
