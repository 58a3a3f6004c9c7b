package crieur.core.outgoing;

/**
 * Where a network folds a text.
 *
 * @param end up to where the text is visible, in UTF-16 units, never inside a grapheme cluster; the text's length where
 *     nothing is folded
 */
public record Fold(int end) {}
