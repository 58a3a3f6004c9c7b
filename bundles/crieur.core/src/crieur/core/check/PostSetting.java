package crieur.core.check;

import crieur.core.workflow.Workflow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a post stands in: its brand's channels, and what its campaign lays down; immutable, so that an editor may keep it.
 *
 * @param channels the brand's channels, in their order
 * @param languages the brand's languages, as BCP 47 tags
 * @param language the language of a post that states none; empty where nobody states one
 * @param workflow the workflow of the campaign, the simplest one where it names none; empty where the named one is not known
 * @param zone the time zone of schedules
 * @param milestones the days of the campaign's milestones by their id, in their order; those without a day are left out
 * @param mediaFolder where the campaign keeps pictures and films, as a path relative to a post's folder, with {@code /}
 */
public record PostSetting(
        List<ChannelSetting> channels,
        List<String> languages,
        Optional<String> language,
        Optional<Workflow> workflow,
        ZoneId zone,
        Map<String, LocalDate> milestones,
        String mediaFolder) {

    public PostSetting {
        channels = List.copyOf(channels);
        languages = List.copyOf(languages);
    }

    /** Returns the channel of an id. */
    public Optional<ChannelSetting> channel(String id) {
        for (ChannelSetting channel : channels) {
            if (channel.id().equals(id)) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
