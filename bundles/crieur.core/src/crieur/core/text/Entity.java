package crieur.core.text;

/**
 * A stretch of text that a network treats as one thing.
 *
 * <p>Networks that count otherwise get its place from {@link TextAnalysis#codePointOffset} and {@link
 * TextAnalysis#utf8Offset}, asked for its start and its end.
 *
 * @param kind what it is
 * @param start its first position in the text, in UTF-16 units, its sign ({@code @}, {@code #}, {@code $}) included
 * @param end the position after its last one, in UTF-16 units
 */
public record Entity(EntityKind kind, int start, int end) {

    /** Returns its length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Returns whether it shares at least one position with another. */
    public boolean overlaps(Entity other) {
        return start < other.end && other.start < end;
    }
}
