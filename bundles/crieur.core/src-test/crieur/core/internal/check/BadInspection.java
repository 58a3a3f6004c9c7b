package crieur.core.internal.check;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import java.util.List;

/** An inspection that throws at one post and hangs at another. */
public final class BadInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        String title = subject.post().getTitle();
        if ("throw".equals(title)) {
            throw new IllegalStateException("on purpose");
        }
        while ("hang".equals(title)) {
            Thread.onSpinWait();
            if (context.isCancelled()) {
                break;
            }
        }
        return List.of();
    }
}
