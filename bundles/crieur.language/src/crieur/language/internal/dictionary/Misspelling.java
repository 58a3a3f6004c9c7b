package crieur.language.internal.dictionary;

/**
 * A word that no dictionary knows.
 *
 * @param word the word as it stands in the text
 * @param start its first UTF-16 unit in the checked prose
 * @param end the unit after its last
 */
public record Misspelling(String word, int start, int end) {}
