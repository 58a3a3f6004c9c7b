package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.model.Post;
import crieur.model.Variant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Finds posts for no channel yet that hold neither text nor media; those for a channel are told by their draft. */
public final class EmptyPostInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        Post post = subject.post();
        boolean hasText = !isBlank(post.getText());
        for (Variant variant : post.getVariants()) {
            hasText |= !isBlank(variant.getText());
        }
        if (hasText || !post.getMedia().isEmpty() || !post.getChannels().isEmpty()) {
            return List.of();
        }
        return List.of(Problem.of(CoreMessages.message("EmptyTextInspection.empty"), Place.WHOLE));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
