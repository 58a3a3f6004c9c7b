package crieur.core.internal.preview;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import crieur.core.preview.TextMeasure;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Breaks text into lines of a width, where Unicode lets a line break; linear in the length of the text.
 *
 * <p>A word that is wider than a line is cut between grapheme clusters. Spaces at the end of a line take no room.
 */
final class TextFlow {

    private final TextMeasure measure;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private boolean rightToLeft;
    private Line line;

    /** A part of a line, in one style. */
    record Word(Piece piece, String text, double width) {

        boolean isSpace() {
            return text.isBlank();
        }
    }

    /** A line; its words are in the order in which they are read. */
    static final class Line {
        final List<Word> words = new ArrayList<>();
        /** How much room there is. */
        final double room;
        /** Whether its paragraph is read from right to left. */
        final boolean rightToLeft;

        private double width;

        Line(double room, boolean rightToLeft) {
            this.room = room;
            this.rightToLeft = rightToLeft;
        }

        /** Returns the width without the spaces at its end. */
        double inkWidth() {
            double ink = width;
            for (int i = words.size() - 1; i >= 0 && words.get(i).isSpace(); i--) {
                ink -= words.get(i).width();
            }
            return ink;
        }

        void add(Word word) {
            words.add(word);
            width += word.width();
        }

        Word removeLast() {
            Word last = words.remove(words.size() - 1);
            width -= last.width();
            return last;
        }
    }

    private TextFlow(TextMeasure measure, double width) {
        this.measure = measure;
        this.width = Math.max(width, 1);
        this.line = new Line(this.width, false);
    }

    /** Breaks pieces of text into lines; an empty text has none. */
    static List<Line> lines(List<Piece> pieces, double width, TextMeasure measure) {
        TextFlow flow = new TextFlow(measure, width);
        flow.flow(pieces);
        return flow.lines;
    }

    private void flow(List<Piece> pieces) {
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text()));
        if (whole.isEmpty()) {
            return;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(whole.toString());
        Cursor cursor = new Cursor(pieces);
        int start = breaks.first();
        beginParagraph(whole, start);
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            boolean ended = endsLine(whole, end);
            add(cursor.words(end - start));
            if (ended) {
                endLine();
                beginParagraph(whole, end);
            }
        }
        if (!line.words.isEmpty() || endsLine(whole, whole.length())) {
            endLine();
        }
    }

    private static boolean endsLine(CharSequence text, int end) {
        return end > 0 && text.charAt(end - 1) == '\n';
    }

    private void endLine() {
        lines.add(line);
        line = new Line(width, rightToLeft);
    }

    /** Each paragraph is read in the direction of its first letter, as networks have it. */
    private void beginParagraph(StringBuilder text, int start) {
        int end = text.indexOf("\n", start);
        String paragraph = text.substring(start, end < 0 ? text.length() : end);
        rightToLeft = Bidi.getBaseDirection(paragraph) == Bidi.RTL;
        line = new Line(width, rightToLeft);
    }

    /** Adds what must not be torn apart. */
    private void add(List<Word> group) {
        double ink = 0;
        double sum = 0;
        for (Word word : group) {
            sum += word.width();
            ink = word.isSpace() ? ink : sum;
        }
        if (line.width + ink > width && !line.words.isEmpty()) {
            endLine();
        }
        for (Word word : group) {
            if (line.width + (word.isSpace() ? 0 : word.width()) > width && !word.isSpace()) {
                addInPieces(word);
            } else {
                line.add(word);
            }
        }
    }

    private void addInPieces(Word word) {
        TextAnalysis analysis = TextAnalysis.of(word.text());
        int start = 0;
        for (int i = 1; start < word.text().length(); i++) {
            int end = analysis.graphemeIndexToOffset(i);
            String part = word.text().substring(start, end);
            double partWidth = measure.width(part, word.piece().style());
            if (line.width + partWidth > width && !line.words.isEmpty()) {
                endLine();
            }
            line.add(new Word(word.piece(), part, partWidth));
            start = end;
        }
    }

    /** Walks over the pieces. */
    private final class Cursor {
        private final List<Piece> pieces;
        private int piece;
        private int offset;

        Cursor(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /** Returns the next so many characters, measured, spaces apart and without line ends. */
        List<Word> words(int length) {
            List<Word> words = new ArrayList<>(2);
            int left = length;
            while (left > 0) {
                Piece current = pieces.get(piece);
                int take = Math.min(left, current.text().length() - offset);
                addWord(words, current, current.text().substring(offset, offset + take));
                left -= take;
                offset += take;
                if (offset == current.text().length()) {
                    piece++;
                    offset = 0;
                }
            }
            return words;
        }

        private void addWord(List<Word> words, Piece current, String taken) {
            String text = taken.replace("\n", "").replace("\r", "").replace("\t", "    ");
            int ink = text.stripTrailing().length();
            add(words, current, text.substring(0, ink));
            add(words, current, text.substring(ink));
        }

        private void add(List<Word> words, Piece current, String text) {
            if (!text.isEmpty()) {
                words.add(new Word(current, text, measure.width(text, current.style())));
            }
        }
    }

    /** Cuts the last line so that a word fits behind it, and adds the word. */
    static void append(List<Line> lines, Piece more, double width, TextMeasure measure) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        double room = width - measure.width(more.text(), more.style());
        while (last != null && !last.words.isEmpty() && (last.width > room || endsWithSpace(last))) {
            shorten(last, room, measure);
        }
        Line target = last;
        if (target == null) {
            target = new Line(width, false);
            lines.add(target);
        }
        target.add(new Word(more, more.text(), measure.width(more.text(), more.style())));
    }

    private static boolean endsWithSpace(Line line) {
        return line.words.get(line.words.size() - 1).isSpace();
    }

    /** Takes the last word away, or as much of it as does not fit. */
    private static void shorten(Line line, double room, TextMeasure measure) {
        Word word = line.removeLast();
        if (word.isSpace() || !line.words.isEmpty()) {
            return;
        }
        TextAnalysis analysis = TextAnalysis.of(word.text());
        @Nullable Word fitting = null;
        for (int i = 1; i < analysis.graphemeCount(); i++) {
            String part = word.text().substring(0, analysis.graphemeIndexToOffset(i));
            double partWidth = measure.width(part, word.piece().style());
            if (partWidth > room) {
                break;
            }
            fitting = new Word(word.piece(), part, partWidth);
        }
        if (fitting != null) {
            line.add(fitting);
        }
    }
}
