package crieur.core.network;

import crieur.core.text.TextAnalysis;
import java.util.Map;

/**
 * Counts a text in one network's way; register a new one with the {@code counter} attribute of a network contributed to
 * {@code crieur.networks}, by name for a built-in counter or by class for one's own.
 *
 * <p>A pure function without state: called from several threads at once and at each keystroke, so it reads the shared
 * analysis and never walks the text again where the analysis already knows the answer.
 */
public interface Counter {

    /**
     * Returns this counter as the figures of an account's network want it, for example with another length for links;
     * itself where none of them matters to it.
     *
     * @param figures the figures by their names, of which {@link RuleNames} has those that Crieur itself reads
     */
    default Counter with(Map<String, Figure> figures) {
        return this;
    }

    /** Returns the unit of every count that this counter gives. */
    Unit unit();

    /** Counts the analysed text. */
    Count count(TextAnalysis analysis);

    /**
     * Counts the analysed text together with its content warning, where the network holds both against one limit. A
     * counter that says nothing else counts the text alone.
     */
    default Count count(TextAnalysis analysis, TextAnalysis contentWarning) {
        return count(analysis);
    }

    /**
     * Returns the first position, in UTF-16 units, that no longer fits when at most {@code limit} units are allowed, or
     * the text's length when all of it fits. Never inside a grapheme cluster, nor inside a URL, mention or emoji that
     * the network counts as a whole.
     */
    int fit(TextAnalysis analysis, int limit);
}
