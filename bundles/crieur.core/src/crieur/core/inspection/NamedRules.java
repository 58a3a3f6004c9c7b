package crieur.core.inspection;

import crieur.core.message.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what people call the rules of an inspection; implement it beside {@link Inspection} where findings state rules.
 *
 * <p>A profile names rules by their ids, which say little to a person. Called on any thread but a display's: what it takes to
 * know the rules may be loaded first, for seconds.
 */
public interface NamedRules {

    /**
     * Returns what a rule finds.
     *
     * @param rule the rule's id, as in {@link Problem#rule()}
     * @param reader the language of the person who reads it; a rule that is written for one language may speak that one
     * @return its name; empty where there is no such rule
     */
    Optional<Message> ruleName(String rule, Locale reader);
}
