package crieur.core.check;

import crieur.core.network.Figure;
import crieur.core.network.Unit;
import java.util.Optional;

/**
 * How long one text is for one network, and how long it may be.
 *
 * @param length the length, in {@code unit}
 * @param unit what the network counts
 * @param limit the limit that applies to the account, with where it comes from; empty where the network states none
 * @param valid false where the network refuses the text for something other than its length
 */
public record Measure(int length, Unit unit, Optional<Figure> limit, boolean valid) {

    /** Returns whether the text is longer than the limit. */
    public boolean isOver() {
        return limit.isPresent() && length > limit.get().value();
    }
}
