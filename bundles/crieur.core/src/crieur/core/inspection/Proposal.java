package crieur.core.inspection;

import crieur.core.message.Message;
import java.util.List;

/**
 * A fix as an inspection proposes it.
 *
 * @param title what it does, in the imperative
 * @param changes the steps, applied together
 * @param safe whether it may be applied without a person looking: it changes neither sense nor voice
 */
public record Proposal(Message title, List<Change> changes, boolean safe) {

    public Proposal {
        changes = List.copyOf(changes);
    }
}
