package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.internal.spelling.Nearest;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.Post;
import crieur.model.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds channels of a post that the brand does not have, that it names twice, or none at all; and texts for channels it does not go to. */
public final class ChannelInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        Post post = subject.post();
        List<Problem> problems = new ArrayList<>(0);
        if (post.getChannels().isEmpty()) {
            problems.add(Problem.of(CoreMessages.message("ChannelInspection.none"), Place.field("channels"))
                    .under("none")
                    .at(Severity.WARNING));
        }
        subject.brand().ifPresent(brand -> checkChannels(post, brand, problems));
        for (Variant variant : post.getVariants()) {
            String channel = String.valueOf(variant.getChannel());
            if (!post.getChannels().contains(channel)) {
                problems.add(unusedVariant(post, channel));
            }
        }
        return problems;
    }

    private static void checkChannels(Post post, Brand brand, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        List<String> channels = Written.channels(post);
        for (int i = 0; i < channels.size(); i++) {
            String channel = channels.get(i);
            String path = "channels[" + i + "]";
            if (brand.channel(channel) == null) {
                if (FileSyntax.isWhole(brand)) {
                    problems.add(unknown(channel, path, brand, post));
                }
            } else if (!seen.add(channel)) {
                Proposal remove = new Proposal(
                        CoreMessages.message("ChannelInspection.removeTwice"),
                        List.of(new Change.RemoveField(path)),
                        true);
                problems.add(Problem.of(CoreMessages.message("ChannelInspection.twice", channel), Place.field(path))
                        .under("twice")
                        .at(Severity.WARNING)
                        .fixedBy(remove));
            }
        }
    }

    private static Problem unknown(String channel, String path, Brand brand, Post post) {
        List<String> known = new ArrayList<>();
        for (Channel candidate : brand.getChannels()) {
            if (!post.getChannels().contains(candidate.getId())) {
                known.add(String.valueOf(candidate.getId()));
            }
        }
        Problem problem = Problem.of(CoreMessages.message("ChannelInspection.unknown", channel), Place.field(path));
        return Nearest.to(channel, known)
                .map(near -> problem.fixedBy(Spelling.of(path, near)))
                .orElse(problem);
    }

    private static Problem unusedVariant(Post post, String channel) {
        Problem problem = Problem.of(
                        CoreMessages.message("ChannelInspection.unusedText", channel), new Place.InVariant(channel))
                .under("unusedText")
                .at(Severity.WARNING);
        Proposal add = new Proposal(
                CoreMessages.message("ChannelInspection.addChannel", channel),
                List.of(new Change.SetField("channels[" + Written.channels(post).size() + "]", channel)),
                false);
        return problem.fixedBy(add);
    }
}
