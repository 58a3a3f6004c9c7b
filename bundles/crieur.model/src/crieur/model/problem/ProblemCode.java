package crieur.model.problem;

/**
 * What can be wrong with the form of a file. The names are permanent: profiles and reports quote them.
 *
 * <p>Each has a message of this name, in French and English, whose arguments are those of the
 * {@link SyntaxProblem}.
 */
public enum ProblemCode {
    /** The file is larger than the limit and was not read. Arguments: its bytes, the limit in bytes. */
    FILE_TOO_LARGE(true),
    /** The file could not be read. Argument: its name. */
    FILE_UNREADABLE(true),
    /** A file or folder that leads out of the brand's folder and was not opened. Argument: its name. */
    FILE_OUTSIDE_BRAND(true),
    /** The file is in UTF-16 or UTF-32 and was not read. Argument: the encoding. */
    FILE_OTHER_ENCODING(true),
    /** A folder with posts and no campaign file, or a brand's folder without its file. Argument: what was expected. */
    FILE_MISSING(true),
    /** Bytes that are no UTF-8, all of them told at the first. Argument: how many there are in the file. */
    INVALID_BYTES(true),
    /** A control character. Argument: its code point, as U+0000. */
    CONTROL_CHARACTER(false),
    /** A post has no front matter. */
    FRONT_MATTER_MISSING(false),
    /** The front matter has no closing line. */
    FRONT_MATTER_UNCLOSED(true),
    /** The front matter is larger than the limit and was not read. Argument: the limit in characters. */
    FRONT_MATTER_TOO_LARGE(true),
    /** The front matter is no list of keys and values. */
    FRONT_MATTER_NO_MAPPING(true),
    /** YAML that cannot be read, for no better known reason. */
    YAML_SYNTAX(true),
    /** A colon and a space within a text without quotes. */
    YAML_COLON(true),
    /** A tab where only spaces may stand. */
    YAML_TAB(true),
    /** A quoted text without its closing quote. */
    YAML_QUOTE(true),
    /** A list or mapping in brackets without its closing bracket. */
    YAML_BRACKET(true),
    /** Nested too deep. Argument: the limit. */
    YAML_TOO_DEEP(true),
    /** Too many values, aliases counted with all they stand for. Argument: the limit. */
    YAML_TOO_MANY(true),
    /** An alias without its anchor. Argument: its name. */
    YAML_ALIAS_UNKNOWN(true),
    /** A key that was there before; the first counts. Argument: the key. */
    KEY_REPEATED(true),
    /** A key with something else than a text. Argument: the key. */
    TEXT_EXPECTED(true),
    /** A key with something else than a list of texts. Argument: the key. */
    LIST_EXPECTED(true),
    /** A medium without its file. */
    MEDIA_FILE_MISSING(true),
    /** A schedule in no known form. Argument: the text. */
    SCHEDULE_UNREADABLE(true),
    /** A second text for a channel; the first counts. Argument: the channel. */
    VARIANT_REPEATED(true),
    /** A line that looks like the start of a variant and is none; it is taken as text. */
    VARIANT_LINE_UNCLEAR(true),
    /** A thread has a post without a text, which is not sent. */
    THREAD_POST_EMPTY(false),
    /** XML that cannot be read. */
    XML_SYNTAX(true),
    /** A document type or an entity, which may read other files and is refused. */
    XML_DOCTYPE(true),
    /** A file of another kind than its name says. Argument: what was expected. */
    XML_OTHER_ROOT(true),
    /** A file of a newer or unknown version. Argument: its namespace. */
    XML_NAMESPACE_UNKNOWN(true),
    /** An element or attribute of a newer version, kept as it is. Argument: its name. */
    XML_NAME_UNKNOWN(false),
    /** A value that is none of its kind, kept as it is. Arguments: the value, the attribute. */
    XML_VALUE_UNREADABLE(true),
    /** The same id twice in one file. Argument: the id. */
    XML_ID_REPEATED(true),
    /** A character that XML cannot carry, stored as an escape. Argument: its code point, as U+0000. */
    XML_CHARACTER_ESCAPED(false);

    private final boolean error;

    ProblemCode(boolean error) {
        this.error = error;
    }

    /** Whether the arguments are numbers. */
    public boolean isCounting() {
        return switch (this) {
            case FILE_TOO_LARGE, INVALID_BYTES, FRONT_MATTER_TOO_LARGE, YAML_TOO_DEEP, YAML_TOO_MANY -> true;
            default -> false;
        };
    }

    /** Whether something could not be understood, rather than only being unusual. */
    public boolean isError() {
        return error;
    }
}
