package crieur.core.outgoing;

import java.util.OptionalInt;

/**
 * Where a network folds a text.
 *
 * @param end up to where the text is visible, in UTF-16 units, never inside a grapheme cluster; the text's length where
 *     nothing is folded by length
 * @param lines the most lines of a reader's screen that a text may take before it is folded; empty where lines do not
 *     matter
 * @param left how many lines stay visible when it is folded for its lines; as many as {@code lines} with most networks
 */
public record Fold(int end, OptionalInt lines, OptionalInt left) {}
