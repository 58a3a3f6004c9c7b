package crieur.core.contribution;

/** A contribution is malformed; the message, in English, is for the author of the plug-in or data file. */
public final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with the reason. */
    public ContributionException(String reason) {
        super(reason);
    }

    /** Creates an exception with the reason and what caused it. */
    public ContributionException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
