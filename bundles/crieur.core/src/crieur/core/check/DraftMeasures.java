package crieur.core.check;

import crieur.core.internal.inspection.DraftLength;
import crieur.core.network.Count;
import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Measures a text as a check does, for whoever shows lengths while a person types.
 *
 * <p>Pure functions over an analysis, microseconds for a post with built-in counters; a contributed counter is called as it
 * is, so ask {@link #isBuiltIn} before calling from a thread that may not wait.
 */
public final class DraftMeasures {

    /** The front matter's key for the content warning. */
    public static final String CONTENT_WARNING = "contentWarning";

    private static final String TEXT = "text";

    private DraftMeasures() {}

    /**
     * Measures a text by each of a network's rules on it, the one that people know first.
     *
     * @param network as the account and type of post see it
     * @param contentWarning the warning that goes with the text
     */
    public static List<Measure> of(Network network, TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        List<Measure> measures = new ArrayList<>(2);
        for (TextRule rule : network.texts(TEXT)) {
            measures.add(of(rule, text, contentWarning));
        }
        return measures;
    }

    /** Measures a text by one rule. */
    public static Measure of(TextRule rule, TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        Count count = rule.count(text, contentWarning);
        return new Measure(count.value(), count.unit(), rule.max(), count.valid());
    }

    /** Returns whether every counter of a network's text is Crieur's own, which takes bounded time and never throws. */
    public static boolean isBuiltIn(Network network) {
        ClassLoader own = DraftMeasures.class.getClassLoader();
        return network.texts(TEXT).stream()
                .allMatch(rule -> rule.counter().getClass().getClassLoader() == own);
    }

    /** Returns the first place of a text that no longer fits one of a network's limits; empty when all of it fits. */
    public static OptionalInt fit(Network network, TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        int first = text.length();
        for (TextRule rule : network.texts(TEXT)) {
            Optional<Figure> max = rule.max();
            if (max.isPresent()) {
                Count count = rule.count(text, contentWarning);
                if (count.value() > max.get().value()) {
                    first = Math.min(
                            first, DraftLength.fit(rule, text, count, max.get().whole()));
                }
            }
        }
        return first < text.length() ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /**
     * Returns after which place of a text a network hides the rest behind “see more”, by its length or by its lines; empty
     * when it shows all of it. How many lines of a screen a line of the text takes depends on the screen and does not count.
     */
    public static OptionalInt fold(Network network, TextAnalysis text) {
        int place = text.length();
        Optional<Figure> length = network.figure(RuleNames.FOLD);
        if (length.isPresent()) {
            int limit = (int) Math.min(Integer.MAX_VALUE, length.get().whole());
            place = foldPlace(network, text, length.get().unit(), limit);
        }
        Optional<Figure> lines = network.figure(RuleNames.FOLD_LINES);
        if (lines.isPresent() && lineEnd(text.text(), lines.get().whole()) < text.length()) {
            Figure left = network.figure(RuleNames.FOLD_LINES_LEFT).orElse(lines.get());
            place = Math.min(place, lineEnd(text.text(), left.whole()));
        }
        return place < text.length() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** In the unit of one of the network's counters it counts as the network does. */
    private static int foldPlace(Network network, TextAnalysis text, Unit unit, int limit) {
        for (TextRule rule : network.texts(TEXT)) {
            if (rule.counter().unit() == unit) {
                return rule.counter().fit(text, limit);
            }
        }
        return Counters.byName(unit.id())
                .map(counter -> counter.fit(text, limit))
                .orElseGet(() -> text.graphemeIndexToOffset(limit));
    }

    /** Returns the end of a line of a text, counted from 1; the text's length where it has no more lines. */
    private static int lineEnd(String text, long line) {
        int end = -1;
        for (long i = 0; i < line; i++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text.length();
            }
        }
        return end;
    }
}
