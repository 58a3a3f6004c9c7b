package crieur.core.internal.inspection;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds posts that go out on one channel in the same minute as another, and so push each other down. */
public final class SameMinuteInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        ZonedDateTime scheduled = subject.post().scheduledAt();
        if (scheduled == null) {
            return List.of();
        }
        Instant at = scheduled.toInstant();
        Map<String, List<String>> channelsByTitle = new LinkedHashMap<>();
        for (String channel : subject.post().getChannels()) {
            Optional<PostIndex.Entry> other = context.posts().sameMinute(channel, at, subject.file());
            if (other.isPresent()) {
                channelsByTitle
                        .computeIfAbsent(other.get().title(), title -> new ArrayList<>())
                        .add(name(channel, subject, context));
            }
        }
        List<Problem> problems = new ArrayList<>(channelsByTitle.size());
        channelsByTitle.forEach((title, channels) -> problems.add(Problem.of(
                CoreMessages.message("SameMinuteInspection.same", title, String.join(", ", channels), channels.size()),
                Place.field("schedule"))));
        return problems;
    }

    private static String name(String channel, PostSubject subject, InspectionContext context) {
        return subject.brand()
                .flatMap(brand -> Optional.ofNullable(brand.channel(channel)))
                .map(known -> ChannelSetting.of(known, context.networks()).name())
                .orElse(channel);
    }
}
