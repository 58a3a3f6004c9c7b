package crieur.core.inspection;

/**
 * One step of a fix, in the terms of the subject, as an inspection proposes it; the runner turns it into text edits on
 * files.
 */
public sealed interface Change {

    /** Puts other text in place of a stretch of the draft's text. */
    record ReplaceText(TextRange range, String replacement) implements Change {}

    /** Sets a value of the post's front matter, adding the key where it is missing. */
    record SetField(String path, String value) implements Change {}

    /** Takes a value out of the post's front matter. */
    record RemoveField(String path) implements Change {}

    /** Adds a line to a file of the brand, for example a word to {@code dictionary.txt}. */
    record AppendLine(String brandPath, String line) implements Change {}
}
