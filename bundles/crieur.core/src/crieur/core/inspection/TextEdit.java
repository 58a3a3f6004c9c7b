package crieur.core.inspection;

import java.nio.file.Path;

/**
 * A replacement in a file's text.
 *
 * @param file the file, absolute; the empty path for text that is in no file
 * @param range what is replaced, in UTF-16 units of the file's decoded text
 * @param replacement what stands there afterwards
 */
public record TextEdit(Path file, TextRange range, String replacement) {}
