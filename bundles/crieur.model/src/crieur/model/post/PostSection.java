package crieur.model.post;

import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * The base text, or the text for one channel; or one post of the thread that such a text is.
 *
 * @param channel the channel; empty for the base text
 * @param text the text as the author wrote it, in which a line {@code ===} begins the next post of a thread; of a post of
 *     a thread, the text as it is sent
 * @param header the line {@code === channel} with its line end, of a later post of a thread the line {@code ===}; empty,
 *     at the start, for the base text
 * @param body everything from after the header to the next one or the end of the file
 * @param map from the text to the file and back
 * @param parts the posts that are sent, where they are not the text as it stands; else none
 */
public record PostSection(
        Optional<String> channel,
        String text,
        SourceRange header,
        SourceRange body,
        SourceMap map,
        List<PostSection> parts) {

    public PostSection {
        parts = List.copyOf(parts);
    }

    PostSection(Optional<String> channel, String text, SourceRange header, SourceRange body, SourceMap map) {
        this(channel, text, header, body, map, List.of());
    }

    /** Returns what is sent, one post after the other: this section itself, or the posts of its thread. */
    public List<PostSection> sent() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** Returns whether several posts are sent. */
    public boolean isThread() {
        return parts.size() > 1;
    }

    PostSection sentAs(List<PostSection> posts) {
        return new PostSection(channel, text, header, body, map, posts);
    }
}
