package crieur.extensions;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import java.util.List;

/** Contributed by the fragment of these tests; finds nothing. */
public final class SoundInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        return List.of();
    }
}
