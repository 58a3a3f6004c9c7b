package crieur.cli.internal.command;

/** The command was called wrongly; the message is for the person who called it, in the language of the session. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
