package crieur.core.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Works out a network's rules for one account and one type of post. */
final class NetworkNarrowing {

    private final Network network;
    private final List<TextRule> texts;
    private final Map<String, Figure> figures;
    private final Map<String, Network.Words> words;

    NetworkNarrowing(Network network) {
        this.network = network;
        this.texts = new ArrayList<>(network.texts());
        this.figures = new HashMap<>(network.figures());
        this.words = new HashMap<>(network.words());
    }

    Network apply(Optional<String> tier, Optional<String> postType, Map<String, String> limits, String origin) {
        boolean changed = false;
        for (Special special : network.specials()) {
            if (special.appliesTo(tier, postType)) {
                texts.removeIf(rule ->
                        special.texts().stream().anyMatch(own -> own.field().equals(rule.field())));
                texts.addAll(special.texts());
                figures.putAll(special.figures());
                words.putAll(special.words());
                changed = true;
            }
        }
        for (Map.Entry<String, String> limit : limits.entrySet()) {
            OptionalDouble value = number(limit.getValue());
            if (value.isPresent()) {
                changed |= override(limit.getKey(), value.getAsDouble(), origin);
            }
        }
        boolean unusual = postType.flatMap(network::postType)
                .filter(type -> !type.equals(network.postTypes().get(0)))
                .isPresent();
        return changed || unusual ? result(postType) : network;
    }

    Network named(String name) {
        return copy(name, network.postTypes(), network.specials());
    }

    private boolean override(String key, double value, String origin) {
        String name = network.keys().getOrDefault(key, key);
        Provenance provenance = new Provenance(origin, Optional.empty(), Standing.CONFIGURED, Optional.empty());
        Figure usual = figures.get(name);
        if (usual != null) {
            figures.put(name, new Figure(value, usual.unit(), provenance));
            return true;
        }
        for (int i = 0; i < texts.size(); i++) {
            TextRule rule = texts.get(i);
            if (name.equals(rule.field() + ".max")) {
                Figure max = new Figure(value, rule.counter().unit(), provenance);
                texts.set(i, rule.limitedTo(max));
                return true;
            }
        }
        return false;
    }

    private static OptionalDouble number(String value) {
        try {
            double number = Double.parseDouble(value.strip());
            return Double.isFinite(number) && number >= 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The specials are spent; what is left applies as it is, and the type that it applies to is the usual one. */
    private Network result(Optional<String> postType) {
        List<PostType> types = new ArrayList<>(network.postTypes());
        types.sort(Comparator.comparing(type -> !Optional.of(type.id()).equals(postType)));
        return copy(network.name(), types, List.of());
    }

    private Network copy(String name, List<PostType> types, List<Special> specials) {
        return new Network(
                network.id(),
                name,
                network.colour(),
                network.icon(),
                network.active(),
                types,
                texts,
                network.fields(),
                figures,
                words,
                specials,
                network.keys(),
                network.updated(),
                network.notes(),
                network.appearance(),
                network.contributor());
    }
}
