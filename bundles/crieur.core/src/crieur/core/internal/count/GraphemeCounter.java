package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/** Counts grapheme clusters, as Bluesky's server does. */
final class GraphemeCounter implements Counter {

    @Override
    public Unit unit() {
        return Unit.GRAPHEMES;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return new Count(analysis.graphemeCount(), unit(), true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        return analysis.graphemeIndexToOffset(Math.max(0, limit));
    }
}
