package crieur.core.internal.outgoing;

import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A network of only those rules that a test is about. */
final class Networks {

    private static final Provenance SOURCE =
            new Provenance("test", Optional.empty(), Standing.MEASURED, Optional.empty());

    private final Map<String, Network.Words> words = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();

    Networks words(String name, String... values) {
        words.put(name, new Network.Words(List.of(values), SOURCE));
        return this;
    }

    Networks figure(String name, double value, Unit unit) {
        figures.put(name, new Figure(value, unit, SOURCE));
        return this;
    }

    Network network() {
        return new Network(
                "test",
                "Test",
                "#000000",
                Optional.empty(),
                true,
                List.of(),
                List.of(),
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
