package crieur.cli.internal.session;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception from what the system says. */
    public OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Returns whether the reader has simply gone, as {@code head} does when it has enough. */
    public boolean isReaderGone() {
        String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("epipe");
    }
}
