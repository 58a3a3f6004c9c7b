package crieur.networks.internal.inspection;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.media.MediaKind;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.RuleNames;
import crieur.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a post is of a type its network offers, and has what that type cannot do without. */
public final class PostTypeInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(PostTypeInspection.class);
    private static final String TEXT = "text";

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (subject.post().isEmpty()) {
            return List.of();
        }
        Network network = subject.network();
        FieldValues values = new FieldValues(subject.post().get());
        Optional<String> stated = values.value(FieldValues.TYPE);
        if (stated.isPresent() && network.postType(stated.get()).isEmpty()) {
            return List.of(unknown(network, stated.get()));
        }
        Post post = subject.post().get().post();
        boolean hasMedia = !post.getMedia().isEmpty();
        return ChannelSetting.typeOf(network, post)
                .map(type -> problems(subject, type, values, hasMedia))
                .orElse(List.of());
    }

    private static Problem unknown(Network network, String stated) {
        String offered =
                String.join(", ", network.postTypes().stream().map(PostType::id).toList());
        return Problem.of(
                        MESSAGES.message("PostTypeInspection.unknown", network.name(), stated, offered),
                        Place.field(FieldValues.TYPE))
                .under("unknown");
    }

    /** Media that are missing are told by the count of media where the network has a least number of them. */
    private static List<Problem> problems(DraftSubject subject, PostType type, FieldValues values, boolean hasMedia) {
        List<Problem> problems = new ArrayList<>();
        String name = subject.network().name();
        boolean counted = subject.network().figure(RuleNames.MEDIA_MIN).isPresent();
        if (!type.suits(hasMedia) && (hasMedia || !counted)) {
            problems.add(
                    hasMedia
                            ? Problem.of(
                                            MESSAGES.message("PostTypeInspection.mediaUnwanted", name, type.id()),
                                            Place.field("media"))
                                    .under("mediaUnwanted")
                            : Problem.of(MESSAGES.message(wanted(subject.network()), name), Place.WHOLE)
                                    .under("mediaMissing"));
        }
        if (subject.network().words(RuleNames.TEXT_SHOWN).contains("no")
                && !subject.text().isBlank()) {
            problems.add(Problem.of(MESSAGES.message("PostTypeInspection.textUnwanted", name, type.id()), Place.WHOLE)
                    .under("textUnwanted")
                    .at(Severity.WARNING));
        }
        for (String field : type.requires()) {
            boolean there = field.equals(TEXT) ? !subject.text().isBlank() : values.has(field);
            if (!there) {
                problems.add(missing(subject.post().get(), name, field));
            }
        }
        return problems;
    }

    private static String wanted(Network network) {
        List<String> kinds = network.words(RuleNames.MEDIA_KINDS);
        boolean one = kinds.size() == 1 && MediaKind.of(kinds.get(0)).isPresent();
        return one ? "PostTypeInspection.mediaMissing." + kinds.get(0) : "PostTypeInspection.mediaMissing";
    }

    /** A text that is missing is told by the inspection of empty posts, unless media stand for it there. */
    private static Problem missing(PostSubject post, String network, String field) {
        Problem problem = Problem.of(MESSAGES.message("PostTypeInspection.fieldMissing", network, field), Place.WHOLE)
                .under("fieldMissing");
        boolean toldElsewhere = field.equals(TEXT) && post.post().getMedia().isEmpty();
        return toldElsewhere ? problem.at(Severity.INFO) : problem;
    }
}
