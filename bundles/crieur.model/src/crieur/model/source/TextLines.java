package crieur.model.source;

/** Steps from line to line of a text; lines end with a line feed, a carriage return, or both. */
public final class TextLines {
    private TextLines() {}

    /** The end of the line that an offset is in, before its line end. */
    public static int end(CharSequence text, int offset) {
        int i = offset;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The start of the line after the one that ends here; the end of the text after the last. */
    public static int next(CharSequence text, int lineEnd) {
        if (lineEnd >= text.length()) {
            return text.length();
        }
        boolean both = text.charAt(lineEnd) == '\r' && lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n';
        return lineEnd + (both ? 2 : 1);
    }

    /** The start of the line that an offset is in. */
    public static int start(CharSequence text, int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }

    /** Whether a stretch is empty or only spaces and tabs. */
    public static boolean isBlank(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The line end a text uses, by its first line; a line feed for a text of a single line. */
    public static String lineEnd(CharSequence text) {
        int end = end(text, 0);
        return end == text.length()
                ? "\n"
                : text.subSequence(end, next(text, end)).toString();
    }
}
