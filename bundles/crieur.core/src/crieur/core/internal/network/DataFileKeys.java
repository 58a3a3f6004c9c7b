package crieur.core.internal.network;

import crieur.core.internal.network.YamlElement.Key;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the keys of a data file that mean nothing, are there twice, or have no elements: a rule that would be lost in silence. */
final class DataFileKeys {

    private static final Set<String> OF_THE_FILE = Set.of("updated", "active");

    private static final Set<String> PROVENANCE =
            Set.of("from", "source", "source.fr", "date", "standing", "disagreement", "disagreement.fr");

    /** What each element can have, besides where it comes from. */
    private static final Map<String, Set<String>> OF_ELEMENTS = Map.of(
            "source", Set.of("id", "title", "title.fr", "date", "standing"),
            "postType", Set.of("id", "media", "requires"),
            "text", Set.of("field", "counter", "max", "min", "required", "key", "tier"),
            "field", Set.of("id", "name", "type", "required", "choices", "postTypes"),
            "figure", Set.of("name", "value", "unit", "key"),
            "words", Set.of("name", "values"),
            "special", Set.of("tier", "postType"),
            "look", Set.of("arrangement", "light", "dark", "tiles"),
            "note", Set.of("subject", "text"));

    private static final Set<String> SOURCED = Set.of("text", "field", "figure", "words");
    private static final Set<String> IN_SPECIALS = Set.of("text", "figure", "words");

    private final Consumer<String> problems;

    DataFileKeys(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Looks at a whole file. */
    void check(YamlElement file) {
        check(file, OF_THE_FILE, OF_ELEMENTS.keySet());
    }

    private void check(YamlElement element, Set<String> attributes, Set<String> elements) {
        Set<String> seen = new LinkedHashSet<>();
        for (Key key : element.keys()) {
            String name = key.name();
            boolean attribute = attributes.contains(name);
            boolean known = attribute || elements.contains(name);
            if (!seen.add(name)) {
                tell(key, "the key \"" + name + "\" is there twice");
            } else if (!known && !key.isElement()) {
                tell(key, "the key \"" + name + "\" means nothing here");
            } else if (known && !key.isEmpty() && attribute == key.isElement()) {
                tell(
                        key,
                        "the key \"" + name + "\" has "
                                + (attribute ? "elements and no value" : "a value and no elements"));
            }
        }
        for (String name : seen) {
            if (elements.contains(name)) {
                element.elements(name).forEach(child -> checkElement(name, child));
            }
        }
    }

    private void checkElement(String name, YamlElement element) {
        Set<String> attributes = new HashSet<>(OF_ELEMENTS.get(name));
        if (SOURCED.contains(name)) {
            attributes.addAll(PROVENANCE);
        }
        check(element, attributes, name.equals("special") ? IN_SPECIALS : Set.of());
    }

    private void tell(Key key, String reason) {
        problems.accept(key.location() + ": " + reason);
    }
}
