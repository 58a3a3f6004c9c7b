package crieur.core.internal.preview;

import com.ibm.icu.text.Bidi;
import crieur.core.preview.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a line in the order in which they stand on it, from the left.
 *
 * <p>A run has one style and one direction, which the Unicode bidirectional algorithm gives it; the letters in it stand in
 * the order in which they are read, and whoever paints it turns them round.
 */
final class LineOrder {

    private final TextMeasure measure;
    private final List<Part> parts = new ArrayList<>();

    /** Words of one style and one direction. */
    record Run(Piece piece, String text, double width, boolean rightToLeft) {}

    /** A word or what of it has one level; odd levels are read from the right. */
    private record Part(Piece piece, String text, double width, byte level) {

        boolean continues(Part other) {
            return level == other.level
                    && piece.style().equals(other.piece.style())
                    && piece.colour() == other.piece.colour()
                    && piece.role() == other.piece.role();
        }
    }

    private LineOrder(TextMeasure measure) {
        this.measure = measure;
    }

    /** Returns the runs of a line; what of a word stands elsewhere than its rest is measured anew. */
    static List<Run> of(TextFlow.Line line, TextMeasure measure) {
        StringBuilder text = new StringBuilder();
        line.words.forEach(word -> text.append(word.text()));
        LineOrder order = new LineOrder(measure);
        char[] letters = text.toString().toCharArray();
        if (!line.rightToLeft && !Bidi.requiresBidi(letters, 0, letters.length)) {
            line.words.forEach(word -> order.parts.add(new Part(word.piece(), word.text(), word.width(), (byte) 0)));
            return order.runs().stream().map(LineOrder::run).toList();
        }
        int direction = line.rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        order.cut(line, new Bidi(text.toString(), direction));
        return order.fromTheLeft();
    }

    private void cut(TextFlow.Line line, Bidi bidi) {
        int start = 0;
        for (TextFlow.Word word : line.words) {
            cut(word, start, bidi);
            start += word.text().length();
        }
    }

    /** The full stop behind a Latin word stands on the other side of it in a line from the right, so a word can be torn. */
    private void cut(TextFlow.Word word, int start, Bidi bidi) {
        String text = word.text();
        int from = 0;
        while (from < text.length()) {
            byte level = bidi.getLevelAt(start + from);
            int to = from + 1;
            while (to < text.length() && bidi.getLevelAt(start + to) == level) {
                to++;
            }
            String part = text.substring(from, to);
            boolean whole = part.length() == text.length();
            double width =
                    whole ? word.width() : measure.width(part, word.piece().style());
            parts.add(new Part(word.piece(), part, width, level));
            from = to;
        }
    }

    private List<Run> fromTheLeft() {
        Part[] runs = runs().toArray(Part[]::new);
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = runs[i].level();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs).stream().map(LineOrder::run).toList();
    }

    private static Run run(Part part) {
        return new Run(part.piece(), part.text(), part.width(), (part.level() & 1) == 1);
    }

    /** Returns the parts with those in one that belong together, in the order in which they are read. */
    private List<Part> runs() {
        List<Part> runs = new ArrayList<>();
        int index = 0;
        while (index < parts.size()) {
            Part first = parts.get(index);
            StringBuilder text = new StringBuilder();
            double width = 0;
            while (index < parts.size() && parts.get(index).continues(first)) {
                text.append(parts.get(index).text());
                width += parts.get(index++).width();
            }
            runs.add(new Part(first.piece(), text.toString(), width, first.level()));
        }
        return runs;
    }
}
