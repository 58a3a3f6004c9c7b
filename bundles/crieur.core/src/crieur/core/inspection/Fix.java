package crieur.core.inspection;

import crieur.core.message.Message;
import java.util.List;

/**
 * A fix as data: whoever shows it applies the same edits.
 *
 * @param title what it does, in the imperative
 * @param edits the edits, not overlapping, in no order
 * @param safe whether it may be applied without a person looking
 */
public record Fix(Message title, List<TextEdit> edits, boolean safe) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
