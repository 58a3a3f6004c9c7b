package crieur.cli.internal.stdin;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.network.Count;
import crieur.core.network.Network;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One limit of one network and what a text is by it.
 *
 * @param network the last part of the network's id
 * @param rule the rule with the limit
 * @param count the length by it
 */
public record CountLine(String network, TextRule rule, Count count) {

    /** Counts a text by every rule that a network has on it. */
    public static List<CountLine> of(Network network, TextAnalysis analysis) {
        return of(network, analysis, Optional.empty());
    }

    /** Counts a text by every rule that a network has on it, behind a content warning. */
    public static List<CountLine> of(Network network, TextAnalysis analysis, Optional<TextAnalysis> contentWarning) {
        String id = network.id().substring(network.id().lastIndexOf('.') + 1);
        List<CountLine> lines = new ArrayList<>(2);
        for (TextRule rule : network.texts("text")) {
            lines.add(new CountLine(id, rule, rule.count(analysis, contentWarning)));
        }
        return lines;
    }

    /** Returns whether the network would take the text. */
    public boolean fits() {
        return count.valid()
                && rule.max().map(max -> count.value() <= max.value()).orElse(true);
    }

    /** Returns the length with the limit, as people read it. */
    public String amount() {
        return count.value() + rule.max().map(max -> "/" + max.whole()).orElse("");
    }

    /**
     * Writes the line as a JSON object.
     *
     * @param first members that come first, as JSON with a comma at its end; empty for none
     */
    public void write(Utf8Buffer out, String first) {
        out.text("{").text(first).text("\"network\":\"").json(network);
        out.text("\",\"length\":").number(count.value());
        out.text(",\"limit\":")
                .text(rule.max().map(max -> Long.toString(max.whole())).orElse("null"));
        out.text(",\"unit\":\"").text(count.unit().id());
        out.text("\",\"fits\":").text(Boolean.toString(fits())).text("}\n");
    }
}
