package crieur.cli.internal.stdin;

/** A line is not what the protocol asks for; the message, in English, says why. */
final class LineException extends Exception {

    private static final long serialVersionUID = 1L;

    LineException(String reason) {
        super(reason, null, false, false);
    }
}
