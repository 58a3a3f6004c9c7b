package crieur.core.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which inspections run, how severe their findings are, and from which thresholds on.
 *
 * <p>Made of layers, each laid over the ones before: what inspections declare themselves, the person's own profile, the
 * brand's {@code inspections.yaml}, and a file named on the command line. Within a layer, what it says of a channel wins
 * over what it says of a network, and that over what it says in general. Immutable and thread-safe.
 */
public final class Profile {

    /** Leaves every inspection as it declares itself. */
    public static final Profile DEFAULT = new Profile(List.of());

    private final List<Layer> layers;

    private Profile(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * One source of settings.
     *
     * @param entries what it says, by inspection id
     */
    public record Layer(Map<String, Entry> entries) {

        /** Says nothing. */
        public static final Layer EMPTY = new Layer(Map.of());

        public Layer {
            entries = Map.copyOf(entries);
        }
    }

    /**
     * What a layer says of one inspection; what it does not say is left to the layer below.
     *
     * @param enabled whether it runs
     * @param severity the severity of all its findings
     * @param thresholds thresholds by name
     * @param rules whether rules within it are on, by rule
     * @param networks what is said for one network only, by network id
     * @param channels what is said for one channel only, by channel id
     */
    public record Entry(
            Optional<Boolean> enabled,
            Optional<Severity> severity,
            Map<String, Double> thresholds,
            Map<String, Boolean> rules,
            Map<String, Entry> networks,
            Map<String, Entry> channels) {

        public Entry {
            thresholds = Map.copyOf(thresholds);
            rules = Map.copyOf(rules);
            networks = Map.copyOf(networks);
            channels = Map.copyOf(channels);
        }
    }

    /** Returns this profile with another layer over it. */
    public Profile over(Layer layer) {
        if (layer.entries().isEmpty()) {
            return this;
        }
        List<Layer> all = new ArrayList<>(layers);
        all.add(layer);
        return new Profile(all);
    }

    /**
     * Returns the setting of an inspection.
     *
     * @param channel the channel it is for; empty for what concerns no single channel
     * @param network the network that the channel is on
     */
    public Setting setting(InspectionDescriptor descriptor, Optional<String> channel, Optional<String> network) {
        Merge merge = new Merge(descriptor);
        for (Layer layer : layers) {
            Entry entry = layer.entries().get(descriptor.id());
            if (entry != null) {
                merge.apply(entry);
                network.flatMap(id -> named(entry.networks(), id)).ifPresent(merge::apply);
                channel.map(entry.channels()::get).ifPresent(merge::apply);
            }
        }
        return merge.result();
    }

    /** A network may be named by its full id or by the last part of it. */
    private static Optional<Entry> named(Map<String, Entry> entries, String id) {
        Entry full = entries.get(id);
        return Optional.ofNullable(full != null ? full : entries.get(id.substring(id.lastIndexOf('.') + 1)));
    }

    /** Lays entries one over the other. */
    private static final class Merge {
        private final Map<String, Double> thresholds;
        private final Set<String> rulesOff = new HashSet<>();
        private boolean enabled;
        private Optional<Severity> severity = Optional.empty();

        Merge(InspectionDescriptor descriptor) {
            enabled = descriptor.enabledByDefault();
            thresholds = new HashMap<>(descriptor.thresholds());
        }

        void apply(Entry entry) {
            enabled = entry.enabled().orElse(enabled);
            severity = entry.severity().or(() -> severity);
            thresholds.putAll(entry.thresholds());
            entry.rules().forEach((rule, on) -> {
                if (on) {
                    rulesOff.remove(rule);
                } else {
                    rulesOff.add(rule);
                }
            });
        }

        Setting result() {
            return new Setting(enabled, severity, thresholds, rulesOff);
        }
    }
}
