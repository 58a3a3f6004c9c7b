package crieur.core.internal.text;

/** The character classes of twitter-text that are too small for a table. */
final class XCharacters {

    private XCharacters() {}

    /** {@code UNICODE_SPACES}. */
    static boolean isSpace(int codePoint) {
        return codePoint >= 0x09 && codePoint <= 0x0D
                || codePoint == 0x20
                || codePoint == 0x85
                || codePoint == 0xA0
                || codePoint == 0x1680
                || codePoint == 0x180E
                || codePoint >= 0x2000 && codePoint <= 0x200A
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }

    /** {@code DIRECTIONAL_CHARACTERS}. */
    static boolean isDirectional(int codePoint) {
        return codePoint == 0x61C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** {@code INVALID_CHARACTERS}: what a post may not hold at all. */
    static boolean isForbidden(int codePoint) {
        return codePoint == 0xFEFF || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    static boolean isAt(char unit) {
        return unit == '@' || unit == 0xFF20;
    }

    static boolean isHash(char unit) {
        return unit == '#' || unit == 0xFF03;
    }

    /** Returns whether a link may begin after a code point. */
    static boolean mayPrecedeUrl(int codePoint) {
        return codePoint < 0x80
                ? !Ascii.isAlphanumeric((char) codePoint) && codePoint != '@' && codePoint != '$' && codePoint != '#'
                : codePoint != 0xFF20 && codePoint != 0xFF03 && !isForbidden(codePoint);
    }

    /** Returns whether {@code ://} stands at an offset. */
    static boolean isSchemeEnd(char[] units, int offset) {
        return offset + 2 < units.length
                && units[offset] == ':'
                && units[offset + 1] == '/'
                && units[offset + 2] == '/';
    }

    /** Returns whether what stands at an offset forbids a mention to end there: it reads like an address or a link. */
    static boolean forbidsMentionEnd(char[] units, int offset) {
        return offset < units.length
                && (isAt(units[offset])
                        || CodePoints.is(units[offset], CodePoints.LATIN_ACCENT)
                        || isSchemeEnd(units, offset));
    }
}
