package crieur.core.network;

import crieur.core.text.TextAnalysis;
import java.util.Map;
import java.util.Optional;

/**
 * How long one field of a post may be.
 *
 * @param field the field: {@code text}, or one of the network's own such as {@code title}
 * @param counter the built-in or contributed counter that measures it
 * @param max the most that is accepted; empty where the network states no limit
 * @param min the least that is accepted; empty where the field may be empty
 * @param tier the account tier that this rule is for; empty for every account
 * @param postType the type of post that this rule is for; empty for every type
 * @param required whether the field must be there
 */
public record TextRule(
        String field,
        Counter counter,
        Optional<Figure> max,
        Optional<Figure> min,
        Optional<String> tier,
        Optional<String> postType,
        boolean required) {

    /** Creates a rule for every type of post. */
    public TextRule(
            String field,
            Counter counter,
            Optional<Figure> max,
            Optional<Figure> min,
            Optional<String> tier,
            boolean required) {
        this(field, counter, max, min, tier, Optional.empty(), required);
    }

    /**
     * Counts a text.
     *
     * @param contentWarning what goes with it, which some networks count too
     */
    public Count count(TextAnalysis text, Optional<TextAnalysis> contentWarning) {
        return contentWarning.isPresent()
                ? counter.count(text, contentWarning.get())
                : text.known(counter, Counter::count);
    }

    /** Returns this rule with another limit. */
    public TextRule limitedTo(Figure other) {
        return new TextRule(field, counter, Optional.of(other), min, tier, postType, required);
    }

    /** Returns this rule for a tier and a type of post alone. */
    TextRule only(Optional<String> otherTier, Optional<String> otherType) {
        return new TextRule(field, counter, max, min, otherTier.or(() -> tier), otherType.or(() -> postType), required);
    }

    /** Returns this rule counted as the network's figures want it; the counter of a plug-in that fails at it stays. */
    TextRule countedWith(Map<String, Figure> figures) {
        Counter other;
        try {
            other = counter.with(figures);
        } catch (RuntimeException e) {
            return this;
        }
        return other == counter ? this : new TextRule(field, other, max, min, tier, postType, required);
    }
}
