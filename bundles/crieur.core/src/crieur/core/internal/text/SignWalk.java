package crieur.core.internal.text;

/**
 * Tells in one walk, with one look-up for each character, which of the signs of {@link crieur.core.text.TextSign} a text
 * may have.
 *
 * <p>Each character is of some kinds, a bit for each. Kinds that make a sign only in a row are compared with those of the
 * character before; the kinds of a note follow each other bit by bit, so that a shift leads from one to the next.
 */
public final class SignWalk {

    private static final int NOTE_A = 1;
    private static final int NOTE_SPACE = 1 << 1;
    private static final int NOTE_WORD = 1 << 2;
    private static final int FILLER_L = 1 << 4;
    private static final int FILLER_O = 1 << 5;
    private static final int FILLER_R = 1 << 6;
    private static final int MARK = 1 << 8;
    private static final int CAPITAL = 1 << 9;
    private static final int OPENING = 1 << 10;
    private static final int UNPRINTABLE = 1 << 11;

    private static final short[] KINDS = kinds();

    private SignWalk() {}

    private static short[] kinds() {
        short[] kinds = new short[0x100];
        for (char unit = 0; unit < kinds.length; unit++) {
            int kind = "!?,;.".indexOf(unit) >= 0 ? MARK : 0;
            kind |= "{[$".indexOf(unit) >= 0 ? OPENING : 0;
            kind |= Character.isUpperCase(unit) ? CAPITAL : 0;
            kind |= Character.isISOControl(unit) && "\n\t\r".indexOf(unit) < 0 ? UNPRINTABLE : 0;
            kind |= "AàÀ".indexOf(unit) >= 0 ? NOTE_A : 0;
            kind |= unit == ' ' ? NOTE_SPACE : 0;
            kind |= "cdrCDR".indexOf(unit) >= 0 ? NOTE_WORD : 0;
            kind |= unit == 'l' || unit == 'L' ? FILLER_L : 0;
            kind |= unit == 'o' || unit == 'O' ? FILLER_O : 0;
            kind |= unit == 'r' || unit == 'R' ? FILLER_R : 0;
            kinds[unit] = (short) kind;
        }
        return kinds;
    }

    /** Returns the signs, a bit for each in the order of their declaration. */
    public static int of(TextScan scan) {
        char[] units = scan.units();
        int found = 0;
        int before = 0;
        int pairBefore = 0;
        int chainBefore = 0;
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            int kind = unit < KINDS.length ? KINDS[unit] : beyondLatin(units, i);
            int pair = before & kind;
            int chain = before << 1 & kind;
            found |= kind & UNPRINTABLE
                    | pair & (MARK | OPENING)
                    | pair & pairBefore & CAPITAL
                    | chainBefore << 1 & kind & (NOTE_WORD | FILLER_R);
            before = kind;
            pairBefore = pair;
            chainBefore = chain;
        }
        return (found & MARK) >>> 8
                | (found & CAPITAL) >>> 8
                | (found & OPENING) >>> 8
                | ((found & (NOTE_WORD | FILLER_R)) != 0 ? 1 << 3 : 0)
                | (found & UNPRINTABLE) >>> 7;
    }

    private static int beyondLatin(char[] units, int offset) {
        char unit = units[offset];
        if (Character.isSurrogate(unit)) {
            boolean second = Character.isLowSurrogate(unit) && offset > 0;
            int codePoint = second ? CodePoints.before(units, offset + 1) : CodePoints.at(units, offset);
            return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT || isNoCharacter(codePoint) ? UNPRINTABLE : 0;
        }
        if (unit == 0xFEFF || unit >= 0xFDD0 && unit <= 0xFDEF || isNoCharacter(unit)) {
            return UNPRINTABLE;
        }
        return Character.isUpperCase(unit) ? CAPITAL : 0;
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE;
    }
}
