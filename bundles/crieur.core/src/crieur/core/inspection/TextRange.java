package crieur.core.inspection;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start the first unit
 * @param end the unit after the last; equal to {@code start} for a position
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }
}
