package crieur.core.inspection;

import java.util.List;

/**
 * Looks at one subject and says what is wrong with it; register it at the extension point {@code crieur.inspections}.
 *
 * <p>A pure function of its arguments without state, called from several threads at once. It never reads preferences,
 * never blocks on the network, and returns at once when {@link InspectionContext#isCancelled()} turns true. An exception
 * or a call that lasts beyond the time budget is reported against the plug-in that contributed it, and every other
 * inspection still runs.
 *
 * @param <S> what it looks at: one of the kinds of {@link Subject}
 */
public interface Inspection<S extends Subject> {

    /** Returns the problems of a subject, in any order; an empty list when there is none. */
    List<Problem> inspect(S subject, InspectionContext context);
}
