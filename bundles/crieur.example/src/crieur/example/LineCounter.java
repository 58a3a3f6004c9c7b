package crieur.example;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/** Counts the lines that a text takes on a board of forty characters a line, wrapped between words. */
public final class LineCounter implements Counter {

    private static final int WIDTH = 40;

    @Override
    public Unit unit() {
        return Unit.NUMBER;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        int lines = 0;
        for (String paragraph : analysis.text().split("\n", -1)) {
            lines += linesOf(paragraph);
        }
        return new Count(lines, unit(), true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        int position = 0;
        int lines = 0;
        for (String paragraph : analysis.text().split("\n", -1)) {
            lines += linesOf(paragraph);
            if (lines > limit) {
                return position;
            }
            position += paragraph.length() + 1;
        }
        return analysis.text().length();
    }

    private static int linesOf(String paragraph) {
        int lines = 1;
        int column = 0;
        for (String word : paragraph.split(" ")) {
            int width = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + width > WIDTH) {
                lines++;
                column = width;
            } else {
                column += (column > 0 ? 1 : 0) + width;
            }
        }
        return lines;
    }
}
