package crieur.core.inspection;

/**
 * Words that are never flagged: the brand's {@code dictionary.txt} and what the person added.
 *
 * <p>Immutable and thread-safe.
 */
public interface Dictionary {

    /** Has no word. */
    Dictionary EMPTY = new Dictionary() {
        @Override
        public boolean contains(String word) {
            return false;
        }

        @Override
        public String fingerprint() {
            return "";
        }
    };

    /**
     * Returns whether a word is accepted. A dictionary word in lower case accepts every capitalisation, one with a
     * capital only itself and all capitals.
     */
    boolean contains(String word);

    /** Returns a short hash of the content, so that results can be kept by it. */
    String fingerprint();
}
