package crieur.workspace.internal.session;

import crieur.core.inspection.InspectionDescriptor;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The categories of inspections, by whether they can be waited for.
 *
 * @param quick the categories in which every inspection is quick
 * @param slow the others
 */
record Categories(Set<String> quick, Set<String> slow) {

    static Categories of(Collection<InspectionDescriptor> inspections) {
        Set<String> quick = new HashSet<>();
        Set<String> slow = new HashSet<>();
        for (InspectionDescriptor inspection : inspections) {
            (inspection.slow() ? slow : quick).add(inspection.category());
        }
        quick.removeAll(slow);
        return new Categories(Set.copyOf(quick), Set.copyOf(slow));
    }
}
