package crieur.core.internal.count;

import crieur.core.internal.text.XWeight;
import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Figure;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import crieur.core.text.WeightedLength;
import java.util.Map;

/**
 * Counts as X does: twitter-text's configuration 3, with every emoji of today at two.
 *
 * @param link what a link weighs; 23 unless the network's figures say otherwise
 */
record XCounter(int link) implements Counter {

    XCounter() {
        this(XWeight.LINK);
    }

    @Override
    public Counter with(Map<String, Figure> figures) {
        int length = LinkLength.of(figures, link);
        return length == link ? this : new XCounter(length);
    }

    @Override
    public Unit unit() {
        return Unit.WEIGHTED;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        WeightedLength length = analysis.weightedLength(link);
        return new Count(length.value(), unit(), length.valid());
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        return analysis.weightedFit(limit, link);
    }
}
