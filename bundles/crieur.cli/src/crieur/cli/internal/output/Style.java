package crieur.cli.internal.output;

/** Colours a terminal shows, or nothing where there is none; every colour goes with a sign or a word. */
public enum Style {
    /** Plain text, for files, pipes and whoever asked for no colour. */
    PLAIN,
    /** ANSI colours. */
    ANSI;

    private static final String END = "\u001B[0m";

    /** Headings. */
    public String bold(String text) {
        return with("\u001B[1m", text);
    }

    /** What matters less. */
    public String dim(String text) {
        return with("\u001B[2m", text);
    }

    /** Errors. */
    public String red(String text) {
        return with("\u001B[31m", text);
    }

    /** Warnings. */
    public String yellow(String text) {
        return with("\u001B[33m", text);
    }

    /** Good news. */
    public String green(String text) {
        return with("\u001B[32m", text);
    }

    /** Notes. */
    public String blue(String text) {
        return with("\u001B[36m", text);
    }

    private String with(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + END;
    }
}
