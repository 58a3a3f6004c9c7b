package crieur.ui.internal.post.colour;

/**
 * A stretch of a post's file that is shown in its own colour.
 *
 * @param kind what it is
 * @param start the first UTF-16 unit in the document
 * @param end the unit after the last
 */
record Highlight(Kind kind, int start, int end) {

    /** What can be told apart by colour. */
    enum Kind {
        /** A line that opens or closes the front matter. */
        FENCE,
        /** A key of the front matter. */
        KEY,
        /** What stands after a key. */
        VALUE,
        /** A comment of the front matter. */
        COMMENT,
        /** A line that opens the text of one channel. */
        VARIANT,
        /** A link. */
        LINK,
        /** An account. */
        MENTION,
        /** A hashtag or a ticker. */
        TAG,
        /** A stretch of a template that is still to be filled in. */
        PLACEHOLDER
    }
}
