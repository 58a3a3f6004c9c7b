package crieur.core.network;

import crieur.core.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Something a network wants to be told beyond the text, kept in the post's front matter under the field's name.
 *
 * <p>How long a field of text may be is a {@link TextRule} of the same name.
 *
 * @param id the key in the front matter, for example {@code board}
 * @param name what people call it
 * @param kind what a value looks like
 * @param required whether no post of its types goes out without it
 * @param choices the only values that are accepted; empty where any is
 * @param postTypes the types of post that have it; empty for all
 * @param provenance source, date and standing, where stated
 */
public record Field(
        String id,
        Message name,
        Kind kind,
        boolean required,
        List<String> choices,
        List<String> postTypes,
        Optional<Provenance> provenance) {

    /** What a field's value looks like. */
    public enum Kind {
        /** Text for people. */
        TEXT("text"),
        /** A list of short texts. */
        TEXTS("texts"),
        /** A web address. */
        LINK("link"),
        /** One of the field's choices. */
        CHOICE("choice"),
        /** {@code true} or {@code false}. */
        FLAG("flag"),
        /** A number. */
        NUMBER("number"),
        /** A date, or a date and a time, as ISO 8601. */
        TIME("time"),
        /** A file beside the post. */
        FILE("file"),
        /** The name or id of something on the network: a board, a subreddit, a category. */
        REFERENCE("reference"),
        /** A BCP 47 language. */
        LANGUAGE("language");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the permanent identifier, as data files hold it. */
        public String id() {
            return id;
        }
    }

    public Field {
        choices = List.copyOf(choices);
        postTypes = List.copyOf(postTypes);
    }

    /** Returns whether a type of post has this field. */
    public boolean isOf(String postType) {
        return postTypes.isEmpty() || postTypes.contains(postType);
    }
}
