package crieur.core.internal.outgoing;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.List;

/**
 * Counts by the first of a network's rules on the text, and by any other one that is nearer to its limit, in the first
 * one's unit: Bluesky limits graphemes and bytes at once.
 *
 * @param rules the rules, each with a limit of at least 1
 */
record AllRules(List<TextRule> rules) implements Counter {

    @Override
    public Unit unit() {
        return rules.get(0).counter().unit();
    }

    @Override
    public Count count(TextAnalysis analysis) {
        double limit = limit(rules.get(0));
        double most = 0;
        boolean valid = true;
        for (TextRule rule : rules) {
            Count count = rule.counter().count(analysis);
            most = Math.max(most, count.value() * limit / limit(rule));
            valid &= count.valid();
        }
        return new Count((int) Math.min(Integer.MAX_VALUE, Math.ceil(most)), unit(), valid);
    }

    @Override
    public int fit(TextAnalysis analysis, int most) {
        double share = most / limit(rules.get(0));
        int fit = analysis.length();
        for (TextRule rule : rules) {
            fit = Math.min(fit, rule.counter().fit(analysis, (int) Math.floor(share * limit(rule) + 1e-9)));
        }
        return fit;
    }

    private static double limit(TextRule rule) {
        return rule.max().orElseThrow().value();
    }
}
