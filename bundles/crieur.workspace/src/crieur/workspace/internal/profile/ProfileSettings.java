package crieur.workspace.internal.profile;

import crieur.core.inspection.Severity;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an {@code inspections.yaml} says of each inspection in general, for showing and changing it.
 *
 * @param entries by inspection id
 * @param readable whether the text is YAML that can be read, and so changed
 */
public record ProfileSettings(Map<String, Entry> entries, boolean readable) {

    /**
     * What it says of one inspection.
     *
     * @param enabled whether it runs
     * @param severity the severity of its findings
     * @param thresholds thresholds by name
     * @param rules whether its rules count, by their names
     */
    public record Entry(
            Optional<Boolean> enabled,
            Optional<Severity> severity,
            Map<String, Double> thresholds,
            Map<String, Boolean> rules) {

        /** Says nothing. */
        public static final Entry NONE = new Entry(Optional.empty(), Optional.empty(), Map.of(), Map.of());

        public Entry {
            thresholds = Map.copyOf(thresholds);
            rules = Map.copyOf(rules);
        }
    }

    public ProfileSettings {
        entries = Map.copyOf(entries);
    }

    /** Reads a profile; what cannot be understood is left out. */
    public static ProfileSettings of(String text) {
        YamlResult result = new YamlReader(YamlLimits.DEFAULT).read(text);
        Map<String, Entry> entries = new HashMap<>();
        result.root()
                .flatMap(ProfileSettings::mapping)
                .flatMap(root -> root.get("inspections"))
                .flatMap(ProfileSettings::mapping)
                .ifPresent(inspections -> inspections
                        .entries()
                        .forEach(entry -> entries.put(entry.key().value(), entry(entry.value()))));
        return new ProfileSettings(entries, result.trouble().isEmpty());
    }

    private static Entry entry(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Entry(
                    mapping.get("enabled").flatMap(ProfileSettings::flag),
                    mapping.get("severity").flatMap(ProfileSettings::severity),
                    values(mapping, "thresholds", ProfileSettings::number),
                    values(mapping, "rules", ProfileSettings::flag));
        }
        return new Entry(flag(node), Optional.empty(), Map.of(), Map.of());
    }

    private static <T> Map<String, T> values(
            YamlNode.Mapping inspection, String key, Function<YamlNode, Optional<T>> read) {
        Map<String, T> values = new HashMap<>();
        inspection.get(key).flatMap(ProfileSettings::mapping).ifPresent(mapping -> mapping.entries()
                .forEach(entry -> read.apply(entry.value())
                        .ifPresent(value -> values.put(entry.key().value(), value))));
        return values;
    }

    private static Optional<YamlNode.Mapping> mapping(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static Optional<String> word(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    private static Optional<Boolean> flag(YamlNode node) {
        return word(node)
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf);
    }

    private static Optional<Severity> severity(YamlNode node) {
        for (Severity severity : Severity.values()) {
            if (word(node).filter(severity.id()::equals).isPresent()) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> number(YamlNode node) {
        try {
            return word(node).map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns what is said of an inspection; nothing where it is not named. */
    public Entry entry(String inspection) {
        return entries.getOrDefault(inspection, Entry.NONE);
    }
}
