package crieur.ui.internal.preview;

import crieur.core.preview.StandardMeasure;
import crieur.core.preview.TextMeasure;
import crieur.core.preview.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers how wide words are on the screen, so that posts can be laid out on any thread though only the display's
 * measures.
 *
 * <p>A word that is not known counts as wide as usual, and is {@link #takeMissing missing}; once it has been told, laying
 * out again is exact.
 */
final class WordWidths {

    private static final int MOST = 50_000;

    private final Map<Word, Double> known = new ConcurrentHashMap<>();

    /** A word in a style. */
    record Word(String text, TextStyle style) {}

    /** Tells how wide a word is, in pixels at a scale of 1. */
    void tell(Word word, double width) {
        if (known.size() > MOST) {
            known.clear();
        }
        known.put(word, width);
    }

    /** Forgets all, as when the fonts change. */
    void forget() {
        known.clear();
    }

    /** Returns a measure for one layout, on one thread. */
    Layout layout() {
        return new Layout();
    }

    /** The measure of one layout. */
    final class Layout implements TextMeasure {

        private final StandardMeasure usual = new StandardMeasure();
        private final Set<Word> missing = new LinkedHashSet<>();

        @Override
        public double width(String text, TextStyle style) {
            Word word = new Word(text, style);
            Double width = known.get(word);
            if (width == null) {
                missing.add(word);
                return usual.width(text, style);
            }
            return width;
        }

        @Override
        public double ascent(TextStyle style) {
            return usual.ascent(style);
        }

        @Override
        public double descent(TextStyle style) {
            return usual.descent(style);
        }

        /** Returns the words that were asked for and not known. */
        List<Word> takeMissing() {
            List<Word> words = new ArrayList<>(missing);
            missing.clear();
            return words;
        }
    }
}
