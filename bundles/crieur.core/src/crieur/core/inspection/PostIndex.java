package crieur.core.inspection;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The posts of a brand by what two of them can clash over, kept up to date as posts change.
 *
 * <p>An answer takes no longer in a large brand than in a small one, whatever its posts have in common.
 */
public interface PostIndex {

    /** Knows no other post. */
    PostIndex EMPTY = new PostIndex() {
        @Override
        public Optional<Entry> sameText(String channel, String text, Path asking) {
            return Optional.empty();
        }

        @Override
        public Optional<Entry> sameMinute(String channel, Instant at, Path asking) {
            return Optional.empty();
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

    /**
     * Returns, of the other posts that send this text to a channel, the one that is due nearest to the asking post; case
     * and white space make no difference.
     *
     * @param asking the file of the post that asks, absolute
     */
    Optional<Entry> sameText(String channel, String text, Path asking);

    /**
     * Returns another post that is due on a channel in the same minute.
     *
     * @param asking the file of the post that asks, absolute
     */
    Optional<Entry> sameMinute(String channel, Instant at, Path asking);
}
