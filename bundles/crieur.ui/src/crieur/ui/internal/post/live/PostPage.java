package crieur.ui.internal.post.live;

import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import java.util.Optional;

/**
 * A page of the editor: the base text, what one channel gets, or the whole file.
 *
 * @param kind which of the three
 * @param channel the channel's id on a channel's page
 */
public record PostPage(Kind kind, Optional<String> channel) {

    /** The page of the base text. */
    public static final PostPage BASE = new PostPage(Kind.BASE, Optional.empty());

    /** The page of the whole file. */
    public static final PostPage SOURCE = new PostPage(Kind.SOURCE, Optional.empty());

    /** What a page shows. */
    public enum Kind {
        /** The base text. */
        BASE,
        /** What a channel gets: its own text, or the base text as long as it follows that. */
        CHANNEL,
        /** The whole file. */
        SOURCE
    }

    /** Returns the page of a channel. */
    public static PostPage of(String channel) {
        return new PostPage(Kind.CHANNEL, Optional.of(channel));
    }

    /** Returns whether a page shows the file as it is. */
    public boolean isSource() {
        return kind == Kind.SOURCE;
    }

    /** Returns the section of a post that this page shows; the base text's for the whole file. */
    public PostSection section(PostText post) {
        return channel.map(post::sectionFor).orElseGet(post::baseText);
    }

    /** Returns the stretch of the file that this page shows; empty, at the place to write, where there is no text yet. */
    public SourceRange region(PostText post) {
        if (isSource()) {
            return new SourceRange(0, post.source().length());
        }
        return section(post).map().fileRange();
    }

    /**
     * Returns the page to show so that a place of the file can be seen: this one if it does, else that of the text which
     * holds the place, else the whole file.
     */
    public PostPage showing(PostText post, int offset) {
        if (isSource() || holds(section(post), offset)) {
            return this;
        }
        for (PostSection variant : post.variants()) {
            String id = variant.channel().orElseThrow();
            if (holds(variant, offset)
                    && post.variant(id).filter(variant::equals).isPresent()) {
                return of(id);
            }
        }
        return holds(post.baseText(), offset) ? BASE : SOURCE;
    }

    /** The white space around a text belongs to its page, or the place after a last line break could not be shown. */
    private static boolean holds(PostSection section, int offset) {
        return section.body().start() <= offset && offset <= section.body().end();
    }

    /** Returns what to write into the file where a text is put into a section that has none. */
    public static String intoEmpty(PostText post, PostSection section, String written) {
        String source = post.source();
        int at = section.map().fileRange().start();
        boolean lineStart = at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
        boolean lineEnd = at == source.length() || source.charAt(at) == '\n' || source.charAt(at) == '\r';
        return (lineStart ? "" : "\n") + written + (lineEnd ? "" : "\n");
    }
}
