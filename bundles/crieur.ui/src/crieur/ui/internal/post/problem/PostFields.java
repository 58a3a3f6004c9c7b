package crieur.ui.internal.post.problem;

import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.post.header.PostHeader;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.media.MediaStrip;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The fields around the text, which show parts of the file that are on no page but that of the whole file. */
public record PostFields(OpenPost post, PostHeader header, MediaStrip strip) {

    /** Where a problem is told of what the file does not say at all. */
    private static final SourceRange NOT_THERE = new SourceRange(0, 0);

    /** Returns whether a field shows a place of the file. */
    boolean shows(int offset) {
        return field(offset).isPresent();
    }

    /** Returns whether a place is shown by a field and not by the page that is open. */
    public boolean have(int offset) {
        return !post.page().isSource() && shows(offset);
    }

    /** Puts the focus on the field that shows a place of the file, if there is one. */
    public void focus(int offset) {
        field(offset).ifPresent(Runnable::run);
    }

    /** Returns the stretch of the file that the field with the focus shows; nothing where the focus is elsewhere. */
    Optional<SourceRange> focused() {
        if (header.isTitleFocused()) {
            return post.text().valueRange("title");
        }
        if (strip.isAskedForMedia() && strip.isAddFocused()) {
            return Optional.of(NOT_THERE);
        }
        int medium = strip.focused();
        return medium < 0 ? Optional.empty() : post.text().valueRange("media[" + medium + "]");
    }

    private Optional<Runnable> field(int offset) {
        if (offset == NOT_THERE.start() && strip.isAskedForMedia()) {
            return Optional.of(strip::focusAdd);
        }
        PostText now = post.text();
        if (now.valueRange("title").filter(title -> holds(title, offset)).isPresent()) {
            return Optional.of(header::focusTitle);
        }
        OptionalInt medium = IntStream.range(0, now.media().size())
                .filter(index -> now.mediaRange(index)
                        .filter(place -> holds(place, offset))
                        .isPresent())
                .findFirst();
        return medium.isPresent() ? Optional.of(() -> strip.focus(medium.getAsInt())) : Optional.empty();
    }

    private static boolean holds(SourceRange range, int offset) {
        return range.start() <= offset && offset <= range.end();
    }
}
