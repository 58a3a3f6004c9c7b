package crieur.ui.internal.post.assist;

/**
 * What stands before the caret and may be completed.
 *
 * @param kind what it is the beginning of
 * @param start where it begins
 * @param text the letters, the sign that it begins with included
 */
record WordBefore(Kind kind, int start, String text) {

    /** What can be completed. */
    enum Kind {
        /** {@code #}. */
        HASHTAG,
        /** {@code @}. */
        MENTION,
        /** {@code :}. */
        EMOJI,
        /** The beginning of a snippet's name, or nothing. */
        WORD
    }

    /** Finds what stands before a place. */
    static WordBefore of(CharSequence text, int caret) {
        int start = caret;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        String letters = text.subSequence(start, caret).toString();
        char sign = start > 0 ? text.charAt(start - 1) : ' ';
        Kind kind =
                switch (sign) {
                    case '#' -> Kind.HASHTAG;
                    case '@' -> Kind.MENTION;
                    case ':' -> Kind.EMOJI;
                    default -> Kind.WORD;
                };
        boolean signed = kind != Kind.WORD && (kind != Kind.EMOJI || opens(text, start - 1));
        return signed ? new WordBefore(kind, start - 1, sign + letters) : new WordBefore(Kind.WORD, start, letters);
    }

    /**
     * Returns where the word ends that the caret is in: what is completed takes the place of all of it, as half a name after a
     * whole one is of no use. A sentence's full stop is no part of it.
     *
     * <p>An emoji may be typed right before a word, which stays: only a closing colon says that letters behind the caret are
     * its own.
     */
    int end(CharSequence text, int caret) {
        if (kind == Kind.WORD) {
            return caret;
        }
        int end = caret;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        if (kind == Kind.EMOJI) {
            return end < text.length() && text.charAt(end) == ':' ? end + 1 : caret;
        }
        while (end > caret && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    /** The colon of a time or a link begins no emoji. */
    private static boolean opens(CharSequence text, int colon) {
        return colon == 0 || !Character.isLetterOrDigit(text.charAt(colon - 1));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '.'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
