package crieur.core.internal.check;

import crieur.core.check.DraftMeasures;
import crieur.core.check.Measure;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.LiveContribution;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures a text by every rule that a network has on it; a counter that misbehaves is stopped with its network. */
final class Measures {

    private final LiveContribution live;
    private final List<TextRule> rules;

    Measures(LiveContribution live, Network network) {
        this.live = live;
        this.rules = network.texts("text");
    }

    /** Returns the network that is measured for, which is stopped when its counter misbehaves. */
    LiveContribution live() {
        return live;
    }

    /** Returns whether the network's counter has misbehaved, so that nothing that asks it may run. */
    boolean isStopped() {
        return live.isStopped();
    }

    /** Returns the measures of the post of a thread that fills most of what its network takes. */
    static List<Measure> fullest(List<List<Measure>> posts) {
        List<Measure> fullest = posts.get(0);
        for (List<Measure> post : posts) {
            fullest = fill(post) > fill(fullest) ? post : fullest;
        }
        return fullest;
    }

    private static double fill(List<Measure> measures) {
        double fill = 0;
        for (Measure measure : measures) {
            double limit = measure.limit().map(Figure::value).orElse((double) Integer.MAX_VALUE);
            fill = Math.max(fill, measure.length() / Math.max(1, limit));
        }
        return fill;
    }

    List<Measure> of(TextAnalysis text, Optional<TextAnalysis> contentWarning, Guard guard) {
        if (live.isStopped() || rules.isEmpty()) {
            return List.of();
        }
        guard.enter(live);
        List<Measure> measures;
        try {
            measures = count(text, contentWarning);
        } catch (Throwable thrown) {
            guard.leave();
            live.stop(thrown);
            return List.of();
        }
        guard.leave();
        return measures;
    }

    private List<Measure> count(TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        if (rules.size() == 1) {
            return List.of(measure(rules.get(0), text, contentWarning));
        }
        List<Measure> measures = new ArrayList<>(rules.size());
        for (TextRule rule : rules) {
            measures.add(measure(rule, text, contentWarning));
        }
        return measures;
    }

    private static Measure measure(TextRule rule, TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        return DraftMeasures.of(rule, text, contentWarning);
    }
}
