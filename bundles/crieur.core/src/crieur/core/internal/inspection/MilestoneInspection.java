package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.internal.spelling.Nearest;
import crieur.model.Campaign;
import crieur.model.Milestone;
import crieur.model.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Finds schedules from a milestone that the campaign does not have, or that has no date yet. */
public final class MilestoneInspection implements Inspection<PostSubject> {

    private static final Place SCHEDULE = Place.field("schedule");

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        if (!(subject.post().getSchedule() instanceof Schedule.FromMilestone schedule)) {
            return List.of();
        }
        String id = schedule.milestone();
        if (subject.campaign().isEmpty()) {
            return List.of(Problem.of(CoreMessages.message("MilestoneInspection.noCampaign", id), SCHEDULE)
                    .under("noCampaign"));
        }
        Campaign campaign = subject.campaign().get();
        Milestone milestone = campaign.milestone(id);
        if (milestone != null && milestone.getDate() != null) {
            return List.of();
        }
        if (milestone != null) {
            return List.of(Problem.of(CoreMessages.message("MilestoneInspection.noDate", id), SCHEDULE)
                    .under("noDate"));
        }
        return FileSyntax.isWhole(campaign) ? List.of(unknown(schedule, campaign)) : List.of();
    }

    private static Problem unknown(Schedule.FromMilestone schedule, Campaign campaign) {
        List<String> known = new ArrayList<>();
        for (Milestone candidate : campaign.getMilestones()) {
            known.add(String.valueOf(candidate.getId()));
        }
        Problem problem =
                Problem.of(CoreMessages.message("MilestoneInspection.unknown", schedule.milestone()), SCHEDULE);
        return Nearest.to(schedule.milestone(), known)
                .map(near -> new Schedule.FromMilestone(near, schedule.offset(), schedule.time()).toString())
                .map(written -> problem.fixedBy(Spelling.of("schedule", written)))
                .orElse(problem);
    }
}
