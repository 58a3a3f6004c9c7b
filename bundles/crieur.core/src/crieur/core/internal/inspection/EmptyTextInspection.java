package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.network.TextRule;
import java.util.List;

/** Finds posts that say nothing: no text, where there is no picture to speak for itself or the network insists. */
public final class EmptyTextInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        if (!draft.text().isBlank()) {
            return List.of();
        }
        boolean hasMedia = draft.post().map(EmptyTextInspection::hasMedia).orElse(false);
        if (!hasMedia) {
            return List.of(Problem.of(CoreMessages.message("EmptyTextInspection.empty"), Place.WHOLE));
        }
        for (TextRule rule : draft.network().texts()) {
            if (rule.field().equals("text") && rule.required()) {
                return List.of(Problem.of(
                        CoreMessages.message(
                                "EmptyTextInspection.required", draft.network().name()),
                        Place.WHOLE));
            }
        }
        return List.of();
    }

    private static boolean hasMedia(PostSubject post) {
        return !post.post().getMedia().isEmpty();
    }
}
