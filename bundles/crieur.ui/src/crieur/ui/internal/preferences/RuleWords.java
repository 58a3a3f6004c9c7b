package crieur.ui.internal.preferences;

import crieur.core.message.MessageCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that people have for the rules of networks, which data files call by keys such as {@code image.bytes.max}. */
final class RuleWords {

    private static final MessageCatalog CATALOG = MessageCatalog.beside(RuleWords.class);

    private static final List<String> BOUNDS = List.of("max", "min", "advised");

    private final Locale reader;

    RuleWords(Locale reader) {
        this.reader = reader;
    }

    /** Returns a text of this package's own. */
    String text(String key, Object... arguments) {
        return CATALOG.format(reader, key, List.of(arguments));
    }

    private Optional<String> known(String key) {
        return Optional.of(text(key)).filter(words -> !words.equals(key));
    }

    /** Returns which bound a key states: {@code max}, {@code min} or {@code advised}; empty where it states the value itself. */
    static Optional<String> bound(String key) {
        return BOUNDS.stream().filter(bound -> key.endsWith("." + bound)).findFirst();
    }

    /** Returns the name of a rule; the key itself where a file has one that nobody has named. */
    String name(String key) {
        return named(key).orElse(key);
    }

    Optional<String> named(String key) {
        String id = key.replace('.', '-');
        String base = bound(key)
                .map(bound -> id.substring(0, id.length() - bound.length() - 1))
                .orElse(id);
        return known("RuleName." + id).or(() -> known("RuleName." + base)).or(() -> ofKind(base));
    }

    /** What is ruled of the files of a kind is named of both, as every network may have it. */
    private Optional<String> ofKind(String base) {
        for (int at = base.indexOf('-'); at > 0; at = base.indexOf('-', at + 1)) {
            Optional<String> kind = known("RuleKind." + base.substring(0, at));
            Optional<String> property = known("RuleProperty." + base.substring(at + 1));
            if (kind.isPresent() && property.isPresent()) {
                return Optional.of(text("RuleWords.kindOf", kind.get(), property.get()));
            }
        }
        return Optional.empty();
    }

    /** Returns the name of a rule that counts for an account tier or a type of post only. */
    String name(String key, Optional<String> tier, Optional<String> postType) {
        String scope = Stream.concat(tier.map(this::tier).stream(), postType.map(this::postType).stream())
                .collect(Collectors.joining(", "));
        return scope.isEmpty() ? name(key) : text("RuleWords.scoped", name(key), scope);
    }

    private String tier(String id) {
        return known("RuleTier." + id).orElse(id);
    }

    String postType(String id) {
        return known("RuleType." + id).orElse(id);
    }

    /** Returns a rule that is a list of words; formats and the like are called the same by everybody. */
    String values(List<String> values) {
        return values.stream()
                .map(value -> Stream.of(value.split("(?<=.)\\+(?=.)"))
                        .map(word -> known("RuleValue." + word).orElse(word))
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", "));
    }

    String standing(String id) {
        return text("RuleStanding." + id);
    }
}
