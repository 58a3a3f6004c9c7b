package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/** Finds posts that should have gone out already and, as far as their state says, have not. */
public final class PastScheduleInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        ZonedDateTime at = subject.post().scheduledAt();
        if (at == null) {
            return List.of();
        }
        long grace = (long) context.threshold("graceMinutes");
        boolean past = at.toInstant().plus(Duration.ofMinutes(grace)).isBefore(context.now());
        if (!past || Sent.isDone(subject, context)) {
            return List.of();
        }
        return List.of(Problem.of(CoreMessages.message("PastScheduleInspection.past", at), Place.field("schedule")));
    }
}
