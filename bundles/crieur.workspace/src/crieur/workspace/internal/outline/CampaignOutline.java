package crieur.workspace.internal.outline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A campaign as it is listed.
 *
 * @param file the campaign's file, absolute
 * @param name the name people see
 * @param zone the time zone of its schedules
 * @param milestones the days of its milestones, by id; those without a day are left out
 * @param channels ids of the channels that take part in it
 * @param posts its posts, by the time they go out and then by title; those without a time last
 */
public record CampaignOutline(
        Path file,
        String name,
        ZoneId zone,
        Map<String, LocalDate> milestones,
        List<String> channels,
        List<PostOutline> posts) {

    public CampaignOutline {
        milestones = Map.copyOf(milestones);
        channels = List.copyOf(channels);
        posts = List.copyOf(posts);
    }
}
