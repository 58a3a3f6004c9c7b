package crieur.core.internal.text;

import crieur.core.text.Entity;
import java.util.List;

/**
 * How many words and sentences a text has, entities left out.
 *
 * @param words runs of letters, marks and digits, with the apostrophes and hyphens inside
 * @param sentences stretches with at least one word
 */
public record Prose(int words, int sentences) {

    /** Counts a text. */
    public static Prose of(TextScan scan, List<Entity> entities) {
        char[] units = scan.units();
        int words = 0;
        int sentences = 0;
        boolean inWord = false;
        boolean wordSinceEnd = false;
        int next = 0;
        int offset = 0;
        while (offset < units.length) {
            if (next < entities.size() && entities.get(next).start() == offset) {
                offset = entities.get(next++).end();
                inWord = false;
                continue;
            }
            int codePoint = CodePoints.at(units, offset);
            if (CodePoints.is(codePoint, CodePoints.WORD)) {
                words += inWord ? 0 : 1;
                inWord = true;
                wordSinceEnd = true;
            } else if (!joinsWord(units, offset)) {
                inWord = false;
                if (wordSinceEnd && endsSentence(units, offset, codePoint)) {
                    sentences++;
                    wordSinceEnd = false;
                }
            }
            offset += Character.charCount(codePoint);
        }
        return new Prose(words, sentences + (wordSinceEnd ? 1 : 0));
    }

    private static boolean joinsWord(char[] units, int offset) {
        char unit = units[offset];
        if (unit == '.' || unit == ',') {
            return offset > 0
                    && offset + 1 < units.length
                    && Ascii.isDigit(units[offset - 1])
                    && Ascii.isDigit(units[offset + 1]);
        }
        return unit == '\'' || unit == 0x2019 || unit == '-' || unit == 0x2011;
    }

    private static boolean endsSentence(char[] units, int offset, int codePoint) {
        if (codePoint == '!'
                || codePoint == '?'
                || codePoint == 0x2026
                || codePoint == 0x3002
                || codePoint == 0xFF01
                || codePoint == 0xFF1F) {
            return true;
        }
        return codePoint == '.' && (offset + 1 == units.length || !CodePoints.is(units[offset + 1], CodePoints.WORD));
    }
}
