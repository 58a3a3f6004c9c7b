package crieur.core.internal.engine;

import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Subject;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** An inspection during one run; the object behind it is made at the first call. */
public final class LiveInspection extends LiveContribution {

    private final InspectionDescriptor descriptor;
    private final Map<String, Inspection<?>> made;
    private volatile @Nullable Inspection<Subject> implementation;

    /**
     * Creates an inspection that takes part in a run.
     *
     * @param made the objects that earlier runs have made, by id; thread-safe
     */
    public LiveInspection(InspectionDescriptor descriptor, Map<String, Inspection<?>> made, Reports reports) {
        super(ExtensionPoint.INSPECTIONS, descriptor.id(), descriptor.slow(), reports);
        this.descriptor = descriptor;
        this.made = made;
    }

    public InspectionDescriptor descriptor() {
        return descriptor;
    }

    /** Returns the object, made inside the guard of the caller; two threads may make one each, of which one is kept. */
    @SuppressWarnings("unchecked")
    Inspection<Subject> implementation() {
        Inspection<Subject> known = implementation;
        if (known == null) {
            Inspection<?> earlier = made.get(descriptor.id());
            known = (Inspection<Subject>)
                    (earlier != null ? earlier : descriptor.implementation().get());
            if (known == null) {
                throw new IllegalStateException("no inspection was made");
            }
            made.putIfAbsent(descriptor.id(), known);
            implementation = known;
        }
        return known;
    }
}
