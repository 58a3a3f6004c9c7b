package crieur.core.internal.inspection;

import crieur.core.inspection.BrandSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import java.util.List;

/** Passes on what could not be understood in a brand's file. */
public final class BrandSyntaxInspection implements Inspection<BrandSubject> {

    @Override
    public List<Problem> inspect(BrandSubject subject, InspectionContext context) {
        return FileSyntax.problems(subject.brand());
    }
}
