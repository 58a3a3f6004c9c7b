package crieur.core.internal.text;

/** ASCII classes and keyword tests on UTF-16 units, without regard to case where letters are meant. */
final class Ascii {

    private Ascii() {}

    static boolean isLetter(char unit) {
        int lower = unit | 0x20;
        return lower >= 'a' && lower <= 'z' && unit < 0x80;
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    static boolean isAlphanumeric(char unit) {
        return isLetter(unit) || isDigit(unit);
    }

    static boolean isWord(char unit) {
        return isAlphanumeric(unit) || unit == '_';
    }

    /** Returns whether a word, given in lower case, stands at an offset. */
    static boolean matches(char[] units, int offset, String lowerCaseWord) {
        int length = lowerCaseWord.length();
        if (offset < 0 || offset + length > units.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char expected = lowerCaseWord.charAt(i);
            char unit = units[offset + i];
            if (unit != expected && (!isLetter(unit) || (unit | 0x20) != expected)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the offset of the {@code http} or {@code https} that ends before a colon, or -1. */
    static int schemeStart(char[] units, int colon) {
        if (matches(units, colon - 4, "http")) {
            return colon - 4;
        }
        return matches(units, colon - 5, "https") ? colon - 5 : -1;
    }
}
