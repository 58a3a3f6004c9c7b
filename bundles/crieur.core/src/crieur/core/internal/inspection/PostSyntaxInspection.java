package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import java.util.List;

/** Passes on what could not be understood in a post's file. */
public final class PostSyntaxInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        return FileSyntax.problems(subject.post());
    }
}
