package crieur.core.network;

import java.util.Optional;

/**
 * How long one field of a post may be.
 *
 * @param field the field: {@code text}, or one of the network's own such as {@code title}
 * @param counter the built-in or contributed counter that measures it
 * @param max the most that is accepted; empty where the network states no limit
 * @param min the least that is accepted; empty where the field may be empty
 * @param tier the account tier that this rule is for; empty for every account
 * @param required whether the field must be there
 */
public record TextRule(
        String field,
        Counter counter,
        Optional<Figure> max,
        Optional<Figure> min,
        Optional<String> tier,
        boolean required) {

    /** Returns this rule with another limit. */
    public TextRule limitedTo(Figure other) {
        return new TextRule(field, counter, Optional.of(other), min, tier, required);
    }
}
