package crieur.core.network;

import crieur.core.internal.thread.ThreadSplitter;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text as a thread of posts, each within a limit.
 *
 * <p>The same text, counter and limit always give the same thread. A cut falls between paragraphs, else between sentences,
 * else where a line may break, else between two grapheme clusters of an overlong word; never inside a URL, mention,
 * hashtag or emoji. White space at a cut is dropped and nothing else is.
 *
 * @param parts the texts, in order, with their numbers where these were wanted
 * @param tooLong the index of the first part that stays over the limit because it is one URL, mention or grapheme cluster that
 *     cannot be cut; empty when all parts fit
 */
public record TextThread(List<String> parts, OptionalInt tooLong) {

    public TextThread {
        parts = List.copyOf(parts);
    }

    /**
     * Splits a text; thread-safe, and linear in the length of the text.
     *
     * @param text the text; one that fits is one part, without a number
     * @param counter counts a part
     * @param limit the most that a part may count, at least 1
     * @param numbered whether each part ends in its number, {@code 2/4}, which counts too
     */
    public static TextThread split(String text, Counter counter, int limit, boolean numbered) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
        return new ThreadSplitter(text, counter, limit).split(numbered);
    }

    /**
     * Splits a text as a network takes it: each part within all limits that the network has for a text; as {@link
     * #split(String, Counter, int, boolean)} in everything else.
     *
     * @param network the network as the account and the type of post see it
     * @param contentWarning what each post of the thread stands behind, counted with it where the network does
     */
    public static TextThread split(
            String text, Network network, Optional<TextAnalysis> contentWarning, boolean numbered) {
        return ThreadSplitter.of(text, network.texts("text"), contentWarning).split(numbered);
    }
}
