package crieur.ui.internal.preferences;

import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.Special;
import crieur.core.network.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of a network as rows: lengths of texts first, then figures, then words; what is for some posts only is at its rule. */
final class NetworkRows {

    /**
     * One rule; what it is called is worked out when it is shown.
     *
     * @param network the network's id
     * @param key the rule's name, as data files have it
     * @param tier the account tier that it is for, if not for all
     * @param postType the type of post that it is for, if not for all
     * @param figure how much, of a rule that is a number
     * @param words what, of a rule that is none
     * @param provenance where it comes from
     */
    record Row(
            String network,
            String key,
            Optional<String> tier,
            Optional<String> postType,
            Optional<Figure> figure,
            List<String> words,
            Provenance provenance) {}

    private final String network;
    private final List<Row> texts = new ArrayList<>();
    private final Map<String, List<Row>> figures = new TreeMap<>();
    private final Map<String, List<Row>> words = new TreeMap<>();

    private NetworkRows(Network network) {
        this.network = network.id();
        add(network.texts(), network.figures(), network.words(), Optional.empty(), Optional.empty());
        for (Special special : network.specials()) {
            add(special.texts(), special.figures(), special.words(), special.tier(), special.postType());
        }
    }

    static List<Row> of(Network network) {
        NetworkRows all = new NetworkRows(network);
        List<Row> rows = new ArrayList<>(all.texts);
        all.figures.values().forEach(rows::addAll);
        all.words.values().forEach(rows::addAll);
        return List.copyOf(rows);
    }

    private void add(
            List<TextRule> lengths,
            Map<String, Figure> numbers,
            Map<String, Network.Words> others,
            Optional<String> tier,
            Optional<String> postType) {
        for (TextRule rule : lengths) {
            rule.max().ifPresent(max -> texts.add(row(rule.field() + ".max", rule.tier(), rule.postType(), max)));
            rule.min().ifPresent(min -> texts.add(row(rule.field() + ".min", rule.tier(), rule.postType(), min)));
        }
        numbers.forEach((key, figure) ->
                figures.computeIfAbsent(key, any -> new ArrayList<>(1)).add(row(key, tier, postType, figure)));
        others.forEach((key, rule) -> words.computeIfAbsent(key, any -> new ArrayList<>(1))
                .add(new Row(network, key, tier, postType, Optional.empty(), rule.values(), rule.provenance())));
    }

    private Row row(String key, Optional<String> tier, Optional<String> postType, Figure figure) {
        return new Row(network, key, tier, postType, Optional.of(figure), List.of(), figure.provenance());
    }
}
