package crieur.core.inspection;

/** How much a finding matters, least first, so that severities compare. */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Probably unwanted, or a limit whose source is not certain. */
    WARNING,
    /** The network would refuse, cut or misshow the post, or it has a mistake: blocks publishing. */
    ERROR;

    /** Returns the permanent identifier, as files and reports write it. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
