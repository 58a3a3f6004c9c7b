package crieur.core.internal.preview;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a line in the order in which they stand on it, from the left.
 *
 * <p>A run has one style and one direction; the letters in it stand in the order in which they are read, and whoever paints
 * it turns them round.
 */
final class LineOrder {

    private final TextFlow.Line line;
    private final List<Run> runs = new ArrayList<>();

    /** Words of one style and one direction. */
    record Run(Piece piece, String text, double width) {}

    private LineOrder(TextFlow.Line line) {
        this.line = line;
    }

    /** Returns the runs of a line. */
    static List<Run> of(TextFlow.Line line) {
        StringBuilder text = new StringBuilder();
        line.words.forEach(word -> text.append(word.text()));
        LineOrder order = new LineOrder(line);
        char[] letters = text.toString().toCharArray();
        if (!line.rightToLeft && !Bidi.requiresBidi(letters, 0, letters.length)) {
            order.group(new byte[line.words.size()]);
            return order.runs;
        }
        byte[] levels = order.group(order.levels(text.toString()));
        Run[] ordered = order.runs.toArray(Run[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /** The level of each word is that of its first letter or digit, else of its beginning. */
    private byte[] levels(String text) {
        Bidi bidi = new Bidi(text, line.rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.words.size()];
        int start = 0;
        for (int i = 0; i < levels.length; i++) {
            String word = line.words.get(i).text();
            int letter = 0;
            while (letter < word.length() && !Character.isLetterOrDigit(word.codePointAt(letter))) {
                letter++;
            }
            levels[i] = bidi.getLevelAt(start + (letter < word.length() ? letter : 0));
            start += word.length();
        }
        return levels;
    }

    /** Makes runs of words, in the order in which they are read; returns the level of each. */
    private byte[] group(byte[] levels) {
        byte[] ofRuns = new byte[levels.length];
        int index = 0;
        while (index < levels.length) {
            TextFlow.Word first = line.words.get(index);
            byte level = levels[index];
            StringBuilder text = new StringBuilder();
            double width = 0;
            while (index < levels.length && levels[index] == level && isLike(first, line.words.get(index))) {
                text.append(line.words.get(index).text());
                width += line.words.get(index++).width();
            }
            ofRuns[runs.size()] = level;
            runs.add(new Run(first.piece(), text.toString(), width));
        }
        return ofRuns;
    }

    private static boolean isLike(TextFlow.Word one, TextFlow.Word other) {
        Piece a = one.piece();
        Piece b = other.piece();
        return a.style().equals(b.style()) && a.colour() == b.colour() && a.role() == b.role();
    }
}
