package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import crieur.core.text.WeightedLength;

/** Counts as X does: twitter-text's configuration 3, with every emoji of today at two. */
final class XCounter implements Counter {

    @Override
    public Unit unit() {
        return Unit.WEIGHTED;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        WeightedLength length = analysis.weightedLength();
        return new Count(length.value(), unit(), length.valid());
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        return analysis.weightedFit(limit);
    }
}
