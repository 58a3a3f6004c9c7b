package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/** Counts as GoToSocial does: the code points of the text and of its content warning, nothing shortened. */
record GoToSocialCounter(Counter codePoints) implements Counter {

    @Override
    public Unit unit() {
        return Unit.CODE_POINTS;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return codePoints.count(analysis);
    }

    @Override
    public Count count(TextAnalysis analysis, TextAnalysis contentWarning) {
        return new Count(analysis.codePointCount() + contentWarning.codePointCount(), unit(), true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        return codePoints.fit(analysis, limit);
    }
}
