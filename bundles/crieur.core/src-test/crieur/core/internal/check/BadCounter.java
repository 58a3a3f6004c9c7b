package crieur.core.internal.check;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/** A counter that throws at one text and hangs at another. */
public final class BadCounter implements Counter {

    @Override
    public Unit unit() {
        return Unit.GRAPHEMES;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        if (analysis.text().startsWith("throw")) {
            throw new IllegalStateException("on purpose");
        }
        while (analysis.text().startsWith("hang")) {
            Thread.onSpinWait();
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
        }
        return new Count(1, Unit.GRAPHEMES, true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        return analysis.length();
    }
}
