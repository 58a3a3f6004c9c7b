package crieur.core.internal.inspection;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.internal.media.AttachedMedia;
import crieur.core.internal.media.RuleKinds;
import crieur.core.media.MediaKind;
import crieur.core.message.Message;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.RuleNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds more or fewer media than the network takes, in all or of one kind, kinds that it does not take, and kinds that
 * exclude each other; the kind is that of the content, so that a GIF that stands still is a picture.
 */
public final class MediaCountInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        if (draft.post().isEmpty()) {
            return List.of();
        }
        List<AttachedMedia> media = AttachedMedia.of(draft.post().get());
        Network network = draft.network();
        List<Problem> problems = new ArrayList<>(0);
        Figure max = network.figures().get(RuleNames.MEDIA_MAX);
        if (max != null && media.size() > max.value()) {
            problems.add(tooMany(max, "MediaCountInspection.tooMany", media.size(), network, max.whole()));
        } else {
            advise(media.size(), network, problems);
        }
        Figure min = network.figures().get(RuleNames.MEDIA_MIN);
        if (min != null && media.size() < min.value()) {
            Problem problem = Problem.of(
                    CoreMessages.message("MediaCountInspection.tooFew", network.name(), min.whole(), media.size()),
                    Place.field("media"));
            problems.add(CoreMessages.sourced(min.provenance(), problem.under("min")));
        }
        if (!media.isEmpty()) {
            checkKinds(media, draft, problems);
        }
        return problems;
    }

    private static void advise(int count, Network network, List<Problem> problems) {
        Figure advised = network.figures().get(RuleNames.MEDIA_ADVISED);
        if (advised != null && count > advised.value()) {
            Problem problem = Problem.of(
                    CoreMessages.message("MediaCountInspection.advised", count, network.name(), advised.whole()),
                    Place.field("media[" + advised.whole() + "]"));
            problems.add(CoreMessages.advising(advised.provenance(), problem));
        }
    }

    private static void checkKinds(List<AttachedMedia> media, DraftSubject draft, List<Problem> problems) {
        Network network = draft.network();
        Map<String, List<AttachedMedia>> kinds = new LinkedHashMap<>();
        boolean toldOfAll = !problems.isEmpty();
        Set<String> refused = new HashSet<>();
        for (AttachedMedia medium : media) {
            medium.kind().ifPresent(kind -> {
                if (RuleKinds.takes(network, kind)) {
                    kinds.computeIfAbsent(RuleKinds.of(network, kind), id -> new ArrayList<>())
                            .add(medium);
                } else if (refused.add(RuleKinds.of(network, kind))) {
                    problems.add(refused(medium, RuleKinds.of(network, kind), draft));
                }
            });
        }
        kinds.forEach((kind, those) -> {
            Figure max = network.figures().get(RuleNames.max(kind));
            if (max != null && those.size() > max.value() && !toldOfAll) {
                int first = those.get((int) max.whole()).index();
                problems.add(tooMany(max, "MediaCountInspection.tooMany." + kind, those.size(), network, first));
            }
        });
        Network.Words exclusive = network.words().get(RuleNames.MEDIA_EXCLUSIVE);
        if (exclusive != null) {
            checkMix(kinds.keySet(), exclusive, network, problems);
        }
    }

    /** The first file of a kind that the type of post does not take; the others would say the same. */
    private static Problem refused(AttachedMedia medium, String kind, DraftSubject draft) {
        Network network = draft.network();
        Network.Words taken = network.words().get(RuleNames.MEDIA_KINDS);
        Message one = CoreMessages.message("MediaCountInspection.one." + kind);
        Object kinds = names(taken.values());
        Message message = draft.post()
                .flatMap(post -> ChannelSetting.typeOf(network, post.post()))
                .map(PostType::id)
                .map(type -> CoreMessages.message(
                        "MediaCountInspection.refused", medium.name(), one, network.name(), type, kinds))
                .orElseGet(() -> CoreMessages.message(
                        "MediaCountInspection.refusedAlways", medium.name(), one, network.name(), kinds));
        return CoreMessages.sourced(
                taken.provenance(), Problem.of(message, medium.place()).under("kind"));
    }

    private static void checkMix(Set<String> kinds, Network.Words exclusive, Network network, List<Problem> problems) {
        List<String> clashing = new ArrayList<>();
        for (Set<String> group : RuleKinds.groups(network)) {
            kinds.stream().filter(group::contains).findFirst().ifPresent(clashing::add);
        }
        if (clashing.size() > 1) {
            Message message = CoreMessages.message(
                    "MediaCountInspection.mixed", network.name(), name(clashing.get(0)), name(clashing.get(1)));
            problems.add(CoreMessages.sourced(
                    exclusive.provenance(),
                    Problem.of(message, Place.field("media")).under("mixed")));
        }
    }

    /** A data file can name a kind that Crieur does not know. */
    private static Object names(List<String> kinds) {
        Object names = "";
        for (String kind : kinds) {
            Object next = MediaKind.of(kind).isPresent() ? name(kind) : kind;
            names = names.equals("") ? next : CoreMessages.message("MediaCountInspection.kinds", names, next);
        }
        return names;
    }

    private static Message name(String kind) {
        return CoreMessages.message("MediaCountInspection.kind." + kind);
    }

    private static Problem tooMany(Figure max, String message, int count, Network network, long firstTooMany) {
        Problem problem = Problem.of(
                CoreMessages.message(message, count, network.name(), max.whole()),
                Place.field("media[" + firstTooMany + "]"));
        return CoreMessages.sourced(max.provenance(), problem);
    }
}
