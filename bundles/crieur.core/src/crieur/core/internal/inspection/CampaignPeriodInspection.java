package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.model.Campaign;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Finds posts that are scheduled before their campaign begins or after it ends, in the campaign's time zone. */
public final class CampaignPeriodInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        ZonedDateTime at = subject.post().scheduledAt();
        if (at == null || subject.campaign().isEmpty()) {
            return List.of();
        }
        Campaign campaign = subject.campaign().get();
        LocalDate day = at.toLocalDate();
        LocalDate first = campaign.getFrom();
        LocalDate last = campaign.getTo();
        if (first != null && day.isBefore(first)) {
            return List.of(problem("CampaignPeriodInspection.before", day, first));
        }
        if (last != null && day.isAfter(last)) {
            return List.of(problem("CampaignPeriodInspection.after", day, last));
        }
        return List.of();
    }

    private static Problem problem(String message, LocalDate day, LocalDate bound) {
        return Problem.of(CoreMessages.message(message, day, bound), Place.field("schedule"));
    }
}
