package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Problem;
import crieur.model.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Finds a text that a channel gets twice within a period; networks refuse or hide it, and readers notice. */
public final class DuplicateTextInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        if (draft.post().isEmpty() || draft.text().isBlank()) {
            return List.of();
        }
        Path file = draft.post().get().file();
        Optional<PostIndex.Entry> other = context.posts().sameText(draft.channel(), wholeText(draft), file);
        Duration period = Duration.ofMinutes((long) (context.threshold("days") * 24 * 60));
        if (other.isEmpty()
                || !isWithin(period, other.get().at(), draft.post().get().post())) {
            return List.of();
        }
        return List.of(Problem.of(
                CoreMessages.message(
                        "DuplicateTextInspection.same",
                        draft.network().name(),
                        other.get().title()),
                Place.WHOLE));
    }

    /** The index knows a thread by all of its text. */
    private static String wholeText(DraftSubject draft) {
        String text = draft.post().orElseThrow().post().textFor(draft.channel());
        return text == null ? draft.text().text() : text;
    }

    /** A post without a date may go out at any time, so also within the period. */
    private static boolean isWithin(Duration period, Instant other, Post post) {
        ZonedDateTime own = post.scheduledAt();
        if (own == null || other.equals(Instant.MAX)) {
            return true;
        }
        return Duration.between(own.toInstant(), other).abs().compareTo(period) <= 0;
    }
}
