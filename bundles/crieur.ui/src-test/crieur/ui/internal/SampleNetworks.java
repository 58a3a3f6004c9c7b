package crieur.ui.internal;

import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Networks of only those rules that a test is about. */
public final class SampleNetworks {

    private static final Provenance SOURCE =
            new Provenance("docs", Optional.of("2026"), Standing.MEASURED, Optional.empty());

    private SampleNetworks() {}

    /** Returns a network that takes every text. */
    public static Network free(String name) {
        return network(name, List.of(), Map.of(), Map.of());
    }

    /** Returns a network that refuses texts of more graphemes. */
    public static Network limited(String name, int limit) {
        return network(name, List.of(rule(limit)), Map.of(), Map.of());
    }

    /** Returns a network that refuses texts of more graphemes, and folds them after some characters. */
    public static Network folding(String name, int limit, int fold) {
        return network(name, List.of(rule(limit)), Map.of("fold", new Figure(fold, Unit.CHARACTERS, SOURCE)), Map.of());
    }

    /** Returns a network that takes pictures of some formats only. */
    public static Network taking(String name, String... formats) {
        return network(name, List.of(), Map.of(), Map.of("image.formats", new Network.Words(List.of(formats), SOURCE)));
    }

    private static TextRule rule(int limit) {
        return new TextRule(
                "text",
                Counters.byName("graphemes").orElseThrow(),
                Optional.of(new Figure(limit, Unit.GRAPHEMES, SOURCE)),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Network network(
            String name, List<TextRule> rules, Map<String, Figure> figures, Map<String, Network.Words> words) {
        return new Network(
                name,
                name,
                "#000000",
                Optional.empty(),
                true,
                List.of(),
                rules,
                List.of(),
                figures,
                words,
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                "test");
    }
}
