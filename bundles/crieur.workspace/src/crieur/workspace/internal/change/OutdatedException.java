package crieur.workspace.internal.change;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no longer what a change was made for. */
public final class OutdatedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path path;

    OutdatedException(Path path) {
        super("Changed by somebody else meanwhile: " + path);
        this.path = path;
    }

    /** Returns the file. */
    public Path path() {
        return path;
    }
}
