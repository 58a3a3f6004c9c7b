package crieur.model.yaml;

import crieur.model.source.SourceRange;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A part of a text as the YAML library can read it, with the way back from its code points.
 *
 * <p>The library refuses control characters and lone surrogates; they are replaced by U+FFFD, one for one.
 */
final class ReadableText {
    private static final char REPLACEMENT = '\uFFFD';

    private final String original;
    private final String yaml;
    private final int start;
    private final int @Nullable [] offsetOfCodePoint;

    private ReadableText(String original, String yaml, int start, int @Nullable [] offsetOfCodePoint) {
        this.original = original;
        this.yaml = yaml;
        this.start = start;
        this.offsetOfCodePoint = offsetOfCodePoint;
    }

    static ReadableText of(CharSequence text, SourceRange part) {
        String original = part.of(text);
        boolean surrogates = false;
        StringBuilder replaced = null;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean pair = isPair(original, i);
            surrogates |= pair;
            if (!pair && !isReadable(c)) {
                replaced = replaced == null ? new StringBuilder(original) : replaced;
                replaced.setCharAt(i, REPLACEMENT);
            }
            i += pair ? 1 : 0;
        }
        String yaml = replaced == null ? original : replaced.toString();
        return new ReadableText(original, yaml, part.start(), surrogates ? offsets(yaml) : null);
    }

    String yaml() {
        return yaml;
    }

    /** The offset in the whole text of a code point of the part. */
    int offset(int codePoint) {
        if (offsetOfCodePoint == null) {
            return start + Math.min(codePoint, yaml.length());
        }
        return start + offsetOfCodePoint[Math.min(codePoint, offsetOfCodePoint.length - 1)];
    }

    /** The value of a scalar with the characters that had been replaced, where it stands in the text as it is. */
    String restore(String value, SourceRange range) {
        if (yaml == original || value.indexOf(REPLACEMENT) < 0) {
            return value;
        }
        int at = yaml.indexOf(value, range.start() - start);
        return at >= 0 && at + value.length() <= range.end() - start
                ? original.substring(at, at + value.length())
                : value;
    }

    /** The end of a range of the whole text without the white space at its end. */
    int contentEnd(SourceRange range) {
        int end = range.end() - start;
        while (end > range.start() - start && Character.isWhitespace(original.charAt(end - 1))) {
            end--;
        }
        return end + start;
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private static boolean isReadable(char c) {
        return c >= ' ' && c <= '~'
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u0085'
                || c >= '\u00A0' && c <= '\uD7FF'
                || c >= '\uE000' && c <= '\uFFFD';
    }

    private static int[] offsets(String yaml) {
        int[] offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < yaml.length() ? Character.charCount(yaml.codePointAt(offset)) : 0;
        }
        return offsets;
    }
}
