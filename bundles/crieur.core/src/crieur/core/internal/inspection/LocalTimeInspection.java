package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.model.Campaign;
import crieur.model.Milestone;
import crieur.model.schedule.Schedule;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Finds times of day that the clock skips, or shows twice, when it is put forward or back. */
public final class LocalTimeInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        if (subject.campaign().isEmpty()) {
            return List.of();
        }
        Campaign campaign = subject.campaign().get();
        LocalDateTime time = localTime(subject.post().getSchedule(), campaign);
        if (time == null) {
            return List.of();
        }
        ZoneId zone = campaign.effectiveTimeZone();
        int offsets = zone.getRules().getValidOffsets(time).size();
        if (offsets == 1) {
            return List.of();
        }
        String rule = offsets == 0 ? "skipped" : "twice";
        Problem problem = Problem.of(
                        CoreMessages.message("LocalTimeInspection." + rule, time, zone.getId()),
                        Place.field("schedule"))
                .under(rule);
        boolean movable = offsets == 0 && subject.post().getSchedule() instanceof Schedule.At;
        return List.of(movable ? problem.fixedBy(after(time, zone)) : problem);
    }

    /** As much later as the clock is put forward, which is when most people would send it. */
    private static Proposal after(LocalDateTime time, ZoneId zone) {
        LocalDateTime later = time.plus(zone.getRules().getTransition(time).getDuration());
        return new Proposal(
                CoreMessages.message("LocalTimeInspection.later", later),
                List.of(new Change.SetField("schedule", later.toString())),
                false);
    }

    private static @Nullable LocalDateTime localTime(@Nullable Schedule schedule, Campaign campaign) {
        if (schedule instanceof Schedule.At at) {
            return at.dateTime();
        }
        if (schedule instanceof Schedule.FromMilestone relative) {
            Milestone milestone = campaign.milestone(relative.milestone());
            return milestone == null || milestone.getDate() == null ? null : relative.from(milestone.getDate());
        }
        return null;
    }
}
