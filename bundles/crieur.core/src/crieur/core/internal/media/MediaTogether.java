package crieur.core.internal.media;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.internal.inspection.CoreMessages;
import crieur.core.media.MediaInfo;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import java.util.List;

/** Compares all files of a post with what a network says of them together: their weight and their shapes. */
final class MediaTogether {

    private static final double CROPPED = 0.02;

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(MediaTogether.class);

    private final Network network;
    private final List<Problem> problems;

    MediaTogether(Network network, List<Problem> problems) {
        this.network = network;
        this.problems = problems;
    }

    void check(List<AttachedMedia> media) {
        if (media.size() > 1) {
            weight(media);
            Network.Words shapes = network.words().get(RuleNames.MEDIA_SHAPES);
            if (shapes != null) {
                shapes(media, shapes);
            }
        }
    }

    private void weight(List<AttachedMedia> media) {
        Figure max = network.figures().get(RuleNames.MEDIA_BYTES_MAX);
        long bytes = media.stream()
                .flatMap(medium -> medium.info().stream())
                .mapToLong(MediaInfo::bytes)
                .sum();
        if (max != null && bytes > max.value()) {
            problems.add(CoreMessages.sourced(
                    max.provenance(),
                    Problem.of(
                                    MESSAGES.message(
                                            "MediaTogether.bytes", media.size(), bytes, network.name(), max.whole()),
                                    Place.field("media"))
                            .under("bytes")));
        }
    }

    /** The first file that differs from the first of all is told; the others would say the same. */
    private void shapes(List<AttachedMedia> media, Network.Words shapes) {
        MediaInfo first = media.get(0).info().filter(MediaInfo::hasSize).orElse(null);
        if (first == null) {
            return;
        }
        boolean sameSize = shapes.values().contains("same-size");
        for (AttachedMedia medium : media) {
            MediaInfo info = medium.info().filter(MediaInfo::hasSize).orElse(first);
            boolean differs = sameSize
                    ? info.width() != first.width() || info.height() != first.height()
                    : Math.abs(info.ratio().orElse(1) / first.ratio().orElse(1) - 1) > CROPPED;
            if (differs) {
                String key = sameSize ? "MediaTogether.size" : "MediaTogether.cropped";
                Problem problem = Problem.of(
                                MESSAGES.message(
                                        key,
                                        medium.name(),
                                        info.width(),
                                        info.height(),
                                        network.name(),
                                        first.width(),
                                        first.height()),
                                medium.place())
                        .under("shapes");
                problems.add(CoreMessages.sourced(shapes.provenance(), sameSize ? problem : problem.at(Severity.INFO)));
                return;
            }
        }
    }
}
