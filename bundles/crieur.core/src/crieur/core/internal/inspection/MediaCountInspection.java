package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.model.Media;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds more or fewer media than the network takes, in all or of one kind, and kinds that exclude each other. */
public final class MediaCountInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        if (draft.post().isEmpty()) {
            return List.of();
        }
        List<Media> media = draft.post().get().post().getMedia();
        Network network = draft.network();
        List<Problem> problems = new ArrayList<>(0);
        Figure max = network.figures().get(RuleNames.MEDIA_MAX);
        if (max != null && media.size() > max.value()) {
            problems.add(tooMany(max, "MediaCountInspection.tooMany", media.size(), network, max.whole()));
        }
        Figure min = network.figures().get(RuleNames.MEDIA_MIN);
        if (min != null && media.size() < min.value()) {
            Problem problem = Problem.of(
                    CoreMessages.message("MediaCountInspection.tooFew", network.name(), min.whole(), media.size()),
                    Place.field("media"));
            problems.add(CoreMessages.resting(min, problem.under("min")));
        }
        if (!media.isEmpty()) {
            checkKinds(media, network, problems);
        }
        return problems;
    }

    private static void checkKinds(List<Media> media, Network network, List<Problem> problems) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Media medium : media) {
            String kind = MediaKind.of(String.valueOf(medium.getFile()));
            if (!kind.isEmpty()) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
        counts.forEach((kind, count) -> {
            Figure max = network.figures().get(RuleNames.max(kind));
            if (max != null && count > max.value() && problems.isEmpty()) {
                problems.add(tooMany(max, "MediaCountInspection.tooMany." + kind, count, network, max.whole()));
            }
        });
        Network.Words exclusive = network.words().get(RuleNames.MEDIA_EXCLUSIVE);
        if (exclusive != null) {
            TreeSet<String> present = new TreeSet<>(counts.keySet());
            present.retainAll(exclusive.values());
            if (present.size() > 1) {
                problems.add(Problem.of(
                                CoreMessages.message("MediaCountInspection.mixed", network.name()),
                                Place.field("media"))
                        .under("mixed"));
            }
        }
    }

    private static Problem tooMany(Figure max, String message, int count, Network network, long most) {
        Problem problem = Problem.of(
                CoreMessages.message(message, count, network.name(), most), Place.field("media[" + most + "]"));
        return CoreMessages.resting(max, problem);
    }
}
