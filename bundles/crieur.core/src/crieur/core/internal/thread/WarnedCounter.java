package crieur.core.internal.thread;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/**
 * Counts each post of a thread behind the same content warning.
 *
 * @param counter counts a post
 * @param warning the content warning
 */
record WarnedCounter(Counter counter, TextAnalysis warning) implements Counter {

    @Override
    public Unit unit() {
        return counter.unit();
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return counter.count(analysis, warning);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        int share = counter.count(analysis, warning).value()
                - counter.count(analysis).value();
        return counter.fit(analysis, Math.max(0, limit - Math.max(0, share)));
    }
}
