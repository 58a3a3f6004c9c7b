package crieur.core.inspection;

import crieur.core.internal.inspection.DraftLength;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import java.util.Optional;

/**
 * What one channel of a post would send; of a thread, one of its posts.
 *
 * @param channel the channel's id in the brand, or the network's id where there is no brand
 * @param network the network that the channel is an account on
 * @param text the analysed text: the channel's variant, else the base text
 * @param post the post it comes from; empty for a text alone, as {@code validate --stdin} has, and for the later posts of
 *     a thread, whose fields and media the first one answers for
 * @param contentWarning what stands before the text and is counted with it on some networks
 * @param part which post of a thread it is
 */
public record DraftSubject(
        String channel,
        Network network,
        TextAnalysis text,
        Optional<PostSubject> post,
        Optional<TextAnalysis> contentWarning,
        Part part)
        implements Subject {

    /**
     * A place in a thread.
     *
     * @param index the place, from 0
     * @param of how many posts are sent; 1 where that is no thread
     */
    public record Part(int index, int of) {

        /** All that is sent. */
        public static final Part ALONE = new Part(0, 1);

        /** Returns whether several posts are sent. */
        public boolean isOfThread() {
            return of > 1;
        }
    }

    /** Creates the draft of a post that is no thread. */
    public DraftSubject(String channel, Network network, TextAnalysis text, Optional<PostSubject> post) {
        this(channel, network, text, post, DraftLength.contentWarning(post), Part.ALONE);
    }
}
