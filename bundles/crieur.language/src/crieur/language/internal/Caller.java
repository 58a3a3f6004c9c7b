package crieur.language.internal;

import crieur.core.inspection.InspectionContext;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Who asks.
 *
 * @param cancelled whether the answer is no longer wanted
 * @param preparation does what serves many calls, such as reading a dictionary, outside of the time of this one
 */
public record Caller(BooleanSupplier cancelled, Consumer<Runnable> preparation) {

    /** Returns an inspection as the one who asks. */
    public static Caller of(InspectionContext context) {
        return new Caller(context::isCancelled, context::prepare);
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    void prepare(Runnable work) {
        preparation.accept(work);
    }
}
