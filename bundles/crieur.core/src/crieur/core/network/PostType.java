package crieur.core.network;

import java.util.List;

/**
 * A kind of post that a network offers.
 *
 * @param id the permanent id, as the front matter's {@code type} holds it: {@code post}, {@code reel}, {@code story}…
 * @param media whether it carries media
 * @param requires the fields that it cannot do without, for example {@code title}; {@code text} is one of them
 */
public record PostType(String id, MediaUse media, List<String> requires) {

    /** Whether a type of post carries media. */
    public enum MediaUse {
        /** It has none. */
        NONE,
        /** It may have some. */
        ALLOWED,
        /** It is nothing without. */
        REQUIRED;

        /** Returns the permanent identifier, as data files hold it. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PostType {
        requires = List.copyOf(requires);
    }

    /** Returns whether a post with or without media can be of this type. */
    public boolean suits(boolean hasMedia) {
        return hasMedia ? media != MediaUse.NONE : media != MediaUse.REQUIRED;
    }
}
