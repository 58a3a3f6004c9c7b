package crieur.cli.internal.output;

/**
 * How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none for marks and joiners.
 *
 * <p>Follows what terminals do, not a standard: a sequence joined by U+200D and a letter with its marks take one place.
 */
public final class DisplayWidth {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x26AA, 0x26AB},
        {0x26BD, 0x26BE},
        {0x26C4, 0x26C5},
        {0x26F2, 0x26F5},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x2728, 0x2728},
        {0x274C, 0x274C},
        {0x2753, 0x2757},
        {0x2795, 0x2797},
        {0x2B1B, 0x2B1C},
        {0x2B50, 0x2B55},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18CFF},
        {0x1B000, 0x1B2FF},
        {0x1F004, 0x1F004},
        {0x1F0CF, 0x1F0CF},
        {0x1F18E, 0x1F1FF},
        {0x1F200, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F7E0, 0x1F7EB},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private DisplayWidth() {}

    /** Returns the number of columns of a text without line breaks. */
    public static int of(CharSequence text) {
        int width = 0;
        int last = 0;
        int before = 0;
        boolean halfFlag = false;
        for (int at = 0; at < text.length(); ) {
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            int own = of(point);
            if (point == EMOJI_STYLE && last == 1) {
                own = 1;
            } else if (before == JOINER || isSkinTone(point) && last == 2) {
                own = 0;
            } else if (isRegional(point)) {
                own = halfFlag ? 0 : 2;
                halfFlag = !halfFlag;
            }
            width += own;
            last = own > 0 ? own : last;
            before = point;
        }
        return width;
    }

    /** Returns a text followed by as many spaces as fill a number of columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static int of(int point) {
        if (point < 0x300) {
            return point == 0xAD ? 0 : 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        int low = 0;
        int high = WIDE.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (point < WIDE[middle][0]) {
                high = middle - 1;
            } else if (point > WIDE[middle][1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static boolean isSkinTone(int point) {
        return point >= 0x1F3FB && point <= 0x1F3FF;
    }

    private static boolean isRegional(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }
}
