package crieur.model.post;

import crieur.model.source.TextLines;
import org.eclipse.jdt.annotation.Nullable;

/** Knows the lines that mean something in a post. */
final class Lines {
    private static final String FENCE = "---";
    private static final String MARK = "===";

    private Lines() {}

    static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start) && start + 3 <= end && TextLines.isBlank(text, start + 3, end);
    }

    /** Whether a line begins with {@code ===}; a row of four or more is a line of text. */
    static boolean isMarked(String text, int start, int end) {
        if (!text.startsWith(MARK, start) || start + 3 > end) {
            return false;
        }
        int i = start + 3;
        while (i < end && text.charAt(i) == '=') {
            i++;
        }
        return i == start + 3 || !TextLines.isBlank(text, i, end);
    }

    /** The channel of a line {@code === channel}, or null if it is not written so. */
    static @Nullable String channel(String text, int start, int end) {
        if (!text.startsWith(MARK, start) || start + 4 > end || !TextLines.isBlank(text, start + 3, start + 4)) {
            return null;
        }
        String channel = text.substring(start + 4, end).strip();
        boolean single = !channel.isEmpty() && channel.chars().noneMatch(Character::isWhitespace);
        return single ? channel : null;
    }

    /** Whether a line is {@code ===} alone, which begins the next post of a thread. */
    static boolean isThreadMark(String text, int start, int end) {
        return text.startsWith(MARK, start) && start + 3 <= end && TextLines.isBlank(text, start + 3, end);
    }

    /** Whether a line is {@code ===} behind backslashes, one of which keeps it from beginning a post. */
    static boolean isEscapedMark(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '\\') {
            i++;
        }
        return i > start && isThreadMark(text, i, end);
    }

    /** Whether a line begins with backslashes and {@code ===}, so that its first backslash is no part of the text. */
    static boolean isEscaped(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '\\') {
            i++;
        }
        return i > start && text.startsWith(MARK, i) && i + 3 <= end;
    }

    /** A line of a text as it has to be written in the file; what makes posts of a thread stands in both alike. */
    static String written(String line) {
        if (isThreadMark(line, 0, line.length()) || isEscapedMark(line, 0, line.length())) {
            return line;
        }
        boolean escape = isEscaped(line, 0, line.length()) || isMarked(line, 0, line.length());
        return escape ? '\\' + line : line;
    }
}
