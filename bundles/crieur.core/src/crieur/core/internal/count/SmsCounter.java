package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.SmsMessage;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.List;

/** Counts the parts of an SMS. */
final class SmsCounter implements Counter {

    @Override
    public Unit unit() {
        return Unit.SMS_PARTS;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return new Count(SmsMessage.parts(analysis.text()), unit(), true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        List<Integer> ends = SmsMessage.of(analysis.text()).partEnds();
        if (ends.size() <= limit) {
            return analysis.length();
        }
        int end = limit == 1 ? SmsMessage.of(analysis.text()).singlePartEnd() : limit < 1 ? 0 : ends.get(limit - 1);
        return analysis.graphemeStart(end);
    }
}
