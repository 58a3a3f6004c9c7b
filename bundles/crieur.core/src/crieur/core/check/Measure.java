package crieur.core.check;

import crieur.core.internal.inspection.DraftLength;
import crieur.core.message.Message;
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

    /** Returns the length with what it counts, for example <em>12 characters</em>. */
    public Message amount() {
        return DraftLength.amount(length, unit);
    }

    /** Returns where the limit comes from: source, date where that is known, and how well it is known. */
    public Optional<Message> origin() {
        return limit.map(figure -> DraftLength.origin(figure.provenance()));
    }

    /** Returns which part of the limit is used; 0 without a limit, over 1 beyond it. */
    public double share() {
        return limit.filter(figure -> figure.value() > 0)
                .map(figure -> length / figure.value())
                .orElse(0.0);
    }
}
