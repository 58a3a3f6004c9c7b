package crieur.core.preview;

import crieur.core.internal.preview.Composers;
import crieur.core.outgoing.OutgoingPost;

/** Draws posts as their networks show them; without state, thread-safe if the measure and the sizes are. */
public final class Previews {

    private Previews() {}

    /**
     * Draws a post: one drawing of its own for each built-in network, a plain one in its colour for any other.
     *
     * <p>Nothing is loaded, neither from the network nor from files. A text beyond 20,000 characters is drawn up to there.
     *
     * @param post the post
     * @param options how it is to be shown
     * @param measure the measure of the painter that will paint the drawing
     * @param sizes says how large the post's media are
     */
    public static Drawing draw(OutgoingPost post, PreviewOptions options, TextMeasure measure, PictureSizes sizes) {
        return Composers.draw(post, options, measure, sizes);
    }
}
