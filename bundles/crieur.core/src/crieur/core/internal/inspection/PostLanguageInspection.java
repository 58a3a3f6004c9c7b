package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import java.util.List;

/** Finds a post's language that is none. */
public final class PostLanguageInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        return LanguageName.check(subject.post().getLanguage(), "language");
    }
}
