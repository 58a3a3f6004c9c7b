package crieur.ui.internal.post.mark;

/**
 * Something that networks do to a place of a text, as the editor draws it.
 *
 * @param kind what it is
 * @param start where it begins, in UTF-16 units of the file
 * @param end where it ends; the same for a place
 * @param label what stands beside it
 */
public record Mark(Kind kind, int start, int end, String label) {

    /** What networks do. */
    public enum Kind {
        /** Text that no longer fits. */
        OVER,
        /** The place after which the rest is hidden. */
        FOLD,
        /** The end of one post of a thread. */
        PART
    }
}
