package crieur.ui.internal.post.media;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.model.post.PostKeys;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.message.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the strip under the text shows of a post's media, and how they can be put in another order. */
final class MediaStripViewModel {

    private static final String COUNT = "crieur.core.mediaCount";

    private MediaStripViewModel() {}

    /** Returns the media of a post, with what is said of each. */
    static List<MediaItem> items(Path post, PostText text, Optional<PostSetting> setting, List<Finding> findings) {
        OptionalLong limit = setting.map(known -> altLimit(text, known)).orElse(OptionalLong.empty());
        List<MediaItem> items = new ArrayList<>();
        for (int i = 0; i < text.media().size(); i++) {
            PostMedia medium = text.media().get(i);
            String written = medium.file().orElse("");
            items.add(new MediaItem(
                    i,
                    written.substring(written.lastIndexOf('/') + 1),
                    file(post, written),
                    medium.alt().orElse(""),
                    limit,
                    notes(text, i, findings)));
        }
        return items;
    }

    private static Optional<Path> file(Path post, String written) {
        try {
            return written.isBlank()
                    ? Optional.empty()
                    : Optional.of(post.resolveSibling(written).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static OptionalLong altLimit(PostText text, PostSetting setting) {
        return text.channels().stream()
                .map(setting::channel)
                .flatMap(Optional::stream)
                .map(channel -> network(channel, text))
                .flatMap(Optional::stream)
                .map(network -> network.figure(RuleNames.ALT_MAX))
                .flatMap(Optional::stream)
                .mapToLong(Figure::whole)
                .min();
    }

    private static Optional<Network> network(ChannelSetting channel, PostText text) {
        return channel.narrowed(channel.typeOf(text));
    }

    private static List<MediaItem.Note> notes(PostText text, int index, List<Finding> findings) {
        return text.mediaRange(index)
                .map(place -> notes(findings.stream().filter(finding -> isWithin(finding, place))))
                .orElse(List.of());
    }

    /** Returns what is said of the media as a whole: that they are too many, or that there are none where some are needed. */
    static List<MediaItem.Note> notesOfAll(PostText text, List<Finding> findings) {
        Optional<SourceRange> key = text.keyRange(PostKeys.MEDIA);
        Optional<SourceRange> value = text.valueRange(PostKeys.MEDIA);
        if (key.isEmpty() || value.isEmpty()) {
            return notes(
                    findings.stream().filter(finding -> finding.inspection().equals(COUNT)));
        }
        SourceRange all = new SourceRange(key.get().start(), value.get().end());
        List<SourceRange> items = IntStream.range(0, text.media().size())
                .mapToObj(index -> text.mediaRange(index))
                .flatMap(Optional::stream)
                .toList();
        return notes(findings.stream()
                .filter(finding ->
                        isWithin(finding, all) && items.stream().noneMatch(place -> isWithin(finding, place))));
    }

    private static boolean isWithin(Finding finding, SourceRange place) {
        return place.start() <= finding.range().start() && finding.range().end() <= place.end();
    }

    /** The same is often found for several channels; a person reads it once. */
    private static List<MediaItem.Note> notes(Stream<Finding> findings) {
        return List.copyOf(new LinkedHashSet<>(findings.sorted(
                        Comparator.comparing(Finding::severity).reversed())
                .map(finding -> new MediaItem.Note(Texts.text(finding.message()), finding.severity() == Severity.ERROR))
                .toList()));
    }

    /** Returns the media with one moved by some places; the same where it would leave the list. */
    static List<PostMedia> moved(List<PostMedia> media, int index, int by) {
        int to = index + by;
        if (index < 0 || index >= media.size() || to < 0 || to >= media.size()) {
            return media;
        }
        List<PostMedia> moved = new ArrayList<>(media);
        if (by > 0) {
            Collections.rotate(moved.subList(index, to + 1), -1);
        } else {
            Collections.rotate(moved.subList(to, index + 1), 1);
        }
        return moved;
    }
}
