package crieur.core.inspection;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The posts of a brand by what two of them can clash over, kept up to date as posts change.
 *
 * <p>Each answer costs as much as its size, not as the brand's.
 */
public interface PostIndex {

    /** Knows no other post. */
    PostIndex EMPTY = new PostIndex() {
        @Override
        public List<Entry> sameText(String channel, String text) {
            return List.of();
        }

        @Override
        public List<Entry> sameMinute(String channel, Instant minute) {
            return List.of();
        }
    };

    /**
     * One post on one channel.
     *
     * @param file the post's file, absolute
     * @param title the post's title, for messages
     * @param channel the channel's id
     * @param at when it is due; {@link Instant#MAX} when it is not scheduled
     */
    record Entry(Path file, String title, String channel, Instant at) {}

    /** Returns the posts that send this text, ignoring case and spaces, to a channel; the asking post is among them. */
    List<Entry> sameText(String channel, String text);

    /** Returns the posts that are due on a channel in the same minute; the asking post is among them. */
    List<Entry> sameMinute(String channel, Instant minute);
}
