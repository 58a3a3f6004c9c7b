package crieur.core.text;

/**
 * What an inspection looks for character by character, so that a text without it need not be walked again; see
 * {@link TextAnalysis#mayHave}.
 */
public enum TextSign {
    /** Two in a row of {@code ! ? , ; .}, not necessarily the same. */
    REPEATED_MARK,
    /** Three capital letters in a row. */
    CAPITALS,
    /** Two in a row of <code>{</code>, {@code [} and {@code $}, as templates begin what is to be filled in. */
    OPENING,
    /** The beginning of <em>lorem ipsum</em>, or an <em>à</em> that may begin a note such as <em>à compléter</em>. */
    NOTE,
    /** A control other than tab and line end, half a surrogate pair, a byte order mark, or what is no character. */
    UNPRINTABLE;

    private final int bit = 1 << ordinal();

    /** Returns whether it is among signs that were found, a bit for each in this order. */
    boolean isIn(int signs) {
        return (signs & bit) != 0;
    }
}
