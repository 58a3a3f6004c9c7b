package crieur.ui.internal.preferences;

import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.TextRule;
import crieur.ui.internal.message.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of a network as rows: what, how much, and from where it is known. */
final class NetworkRows {

    /**
     * One rule.
     *
     * @param network the network's id
     * @param name the rule's name, as data files have it
     * @param value what it says
     * @param provenance where it comes from
     */
    record Row(String network, String name, String value, Optional<Provenance> provenance) {

        /** Returns the source, with what others say where they differ. */
        String source() {
            return provenance
                    .map(Provenance::words)
                    .map(from -> Texts.text(from.source())
                            + from.disagreement()
                                    .map(other -> " ≠ " + Texts.text(other))
                                    .orElse(""))
                    .orElse("");
        }

        String date() {
            return provenance.flatMap(Provenance::date).orElse("");
        }
    }

    private NetworkRows() {}

    static List<Row> of(Network network) {
        List<Row> rows = new ArrayList<>();
        for (TextRule rule : network.texts()) {
            String scope = rule.tier().map(tier -> " (" + tier + ")").orElse("")
                    + rule.postType().map(type -> " (" + type + ")").orElse("");
            rule.max().ifPresent(max -> rows.add(row(network, rule.field() + ".max" + scope, max)));
            rule.min().ifPresent(min -> rows.add(row(network, rule.field() + ".min" + scope, min)));
        }
        new TreeMap<>(network.figures()).forEach((name, figure) -> rows.add(row(network, name, figure)));
        new TreeMap<>(network.words())
                .forEach((name, words) -> rows.add(new Row(
                        network.id(), name, String.join(", ", words.values()), Optional.of(words.provenance()))));
        return List.copyOf(rows);
    }

    private static Row row(Network network, String name, Figure figure) {
        String value = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        return new Row(network.id(), name, value + " " + figure.unit().id(), Optional.of(figure.provenance()));
    }
}
