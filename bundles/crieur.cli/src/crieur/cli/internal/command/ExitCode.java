package crieur.cli.internal.command;

/**
 * What the command tells its caller.
 *
 * <p>Where several apply, the higher number wins: a wrong call does nothing at all, and a file that could not be read may
 * hide any finding.
 */
public final class ExitCode {

    /** Nothing at or above the severity of {@code --fail-on} was found. */
    public static final int CLEAN = 0;
    /** Something was found. */
    public static final int FINDINGS = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** Something could not be read or written; the rest was still reported. */
    public static final int UNREADABLE = 3;
    /** The reader of the output had gone before its end, as shells report it for other commands. */
    public static final int READER_GONE = 141;

    private ExitCode() {}
}
