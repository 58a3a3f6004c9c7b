package crieur.model.source;

/**
 * A stretch of text.
 *
 * @param start the first UTF-16 unit
 * @param end after the last UTF-16 unit; equal to start for a place between two units
 */
public record SourceRange(int start, int end) {
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the other range lies within this one, ends included. */
    public boolean contains(SourceRange other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of this range. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
