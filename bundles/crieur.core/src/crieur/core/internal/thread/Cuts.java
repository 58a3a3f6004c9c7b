package crieur.core.internal.thread;

import com.ibm.icu.text.BreakIterator;
import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.util.Locale;
import java.util.function.Predicate;

/** The places where a window of text may be cut, best first. */
final class Cuts {

    /** A cut at a paragraph or sentence must leave at least this share of what fits, or parts get too short to read. */
    private static final int LEAST_SHARE = 3;

    private final TextAnalysis window;
    private final String text;
    private final int fit;

    Cuts(TextAnalysis window, int fit) {
        this.window = window;
        this.text = window.text();
        this.fit = pastSpace(fit);
    }

    /** White space at a cut is dropped, so it always fits. */
    private int pastSpace(int position) {
        int end = position;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the best cut whose part is accepted; at least one grapheme or entity, even if that is not. */
    int best(Predicate<String> accepted) {
        int least = fit / LEAST_SHARE;
        int paragraph = last(this::paragraphBefore, least, accepted);
        if (paragraph > 0) {
            return paragraph;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int sentence = last(from -> before(sentences, from), least, accepted);
        if (sentence > 0) {
            return sentence;
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        int line = last(from -> before(lines, from), 0, accepted);
        if (line > 0) {
            return line;
        }
        int grapheme = last(this::graphemeBefore, 0, accepted);
        return grapheme > 0 ? grapheme : smallest();
    }

    private interface Backwards {
        /** Returns the last cut before or at a position, or 0. */
        int before(int position);
    }

    private int last(Backwards cuts, int least, Predicate<String> accepted) {
        int cut = cuts.before(fit);
        while (cut > least) {
            if (!isInsideEntity(cut) && accepted.test(text.substring(0, cut).stripTrailing())) {
                return cut;
            }
            cut = cuts.before(cut - 1);
        }
        return 0;
    }

    private int paragraphBefore(int position) {
        int blank = text.lastIndexOf("\n\n", position);
        return Math.max(blank, 0);
    }

    private int graphemeBefore(int position) {
        return window.graphemeStart(Math.max(position, 0));
    }

    private static int before(BreakIterator breaks, int position) {
        if (position <= 0) {
            return 0;
        }
        return breaks.isBoundary(position) ? position : Math.max(breaks.previous(), 0);
    }

    private boolean isInsideEntity(int cut) {
        for (Entity entity : window.entities()) {
            if (entity.start() >= cut) {
                return false;
            }
            if (cut < entity.end()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of what cannot be cut at the start of the window. */
    private int smallest() {
        for (Entity entity : window.entities()) {
            if (entity.start() == 0) {
                return entity.end();
            }
        }
        return window.graphemeIndexToOffset(1);
    }
}
