package crieur.core.internal.check;

import crieur.core.check.Measure;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.LiveContribution;
import crieur.core.network.Count;
import crieur.core.network.Network;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;

/** Measures a text by every rule that a network has on it; a counter that misbehaves is stopped with its network. */
final class Measures {

    private final LiveContribution live;
    private final List<TextRule> rules;

    Measures(LiveContribution live, Network network) {
        this.live = live;
        this.rules = network.texts("text");
    }

    /** Returns whether the network's counter has misbehaved, so that nothing that asks it may run. */
    boolean isStopped() {
        return live.isStopped();
    }

    List<Measure> of(TextAnalysis text, Guard guard) {
        if (live.isStopped() || rules.isEmpty()) {
            return List.of();
        }
        guard.enter(live);
        List<Measure> measures;
        try {
            measures = count(text);
        } catch (Throwable thrown) {
            guard.leave();
            live.stop("its counter", thrown);
            return List.of();
        }
        guard.leave();
        return measures;
    }

    private List<Measure> count(TextAnalysis text) {
        if (rules.size() == 1) {
            return List.of(measure(rules.get(0), text));
        }
        List<Measure> measures = new ArrayList<>(rules.size());
        for (TextRule rule : rules) {
            measures.add(measure(rule, text));
        }
        return measures;
    }

    private static Measure measure(TextRule rule, TextAnalysis text) {
        Count count = rule.counter().count(text);
        return new Measure(count.value(), count.unit(), rule.max(), count.valid());
    }
}
