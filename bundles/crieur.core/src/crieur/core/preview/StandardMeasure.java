package crieur.core.preview;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;

/**
 * Measures by the usual widths of Helvetica and its like, without any font: for files whose reader brings the fonts, and
 * for tests. Thread-safe.
 */
public final class StandardMeasure implements TextMeasure {

    /** Widths of the characters from the space to the tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int USUAL = 556;
    private static final int WIDE = 1000;
    private static final int EMOJI = 1250;
    private static final double BOLD = 1.06;

    @Override
    public double width(String text, TextStyle style) {
        long thousandths = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            thousandths += joined ? 0 : thousandths(codePoint);
            joined = codePoint == 0x200D;
        }
        double width = thousandths * style.size() / 1000;
        return style.bold() ? width * BOLD : width;
    }

    private static int thousandths(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' ? 0 : WIDTHS[codePoint - ' '];
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER)) {
            return 0;
        }
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)) {
            return UCharacter.hasBinaryProperty(codePoint, UProperty.REGIONAL_INDICATOR) ? EMOJI / 2 : EMOJI;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        if (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH) {
            return WIDE;
        }
        return codePoint < 0x250 || codePoint >= 0x1E00 && codePoint < 0x2100 ? base(codePoint) : USUAL;
    }

    /** A letter with an accent is as wide as without. */
    private static int base(int codePoint) {
        int first = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePointAt(0);
        return first >= ' ' && first < 0x7F ? WIDTHS[first - ' '] : USUAL;
    }

    @Override
    public double ascent(TextStyle style) {
        return style.size() * 0.93;
    }

    @Override
    public double descent(TextStyle style) {
        return style.size() * 0.24;
    }
}
