package crieur.language.internal.prose;

import java.util.Arrays;
import java.util.BitSet;

/** Writes prose letter by letter and notes where each comes from. */
final class ProseWriter {

    private final StringBuilder out = new StringBuilder();
    private final BitSet foreign = new BitSet();
    private final BitSet looseStarts = new BitSet();
    private int[] starts;
    private int[] ends;
    private int lineStart;

    ProseWriter(int capacity) {
        starts = new int[capacity + 16];
        ends = new int[capacity + 16];
    }

    /** Begins a paragraph, unless nothing stands before it. */
    void beginLine(int position) {
        if (out.length() > lineStart) {
            insert("\n\n", position, position);
        }
        lineStart = out.length();
    }

    /** Takes over one unit of the post. */
    void copy(char unit, int position) {
        foreign.clear(out.length());
        put(unit, position, position + 1);
    }

    /** Writes what stands in place of a stretch of the post. */
    void insert(String text, int start, int end) {
        foreign.set(out.length(), out.length() + text.length());
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i), start, end);
        }
    }

    /** Takes back the white space at the end of the line so far. */
    void trim() {
        int length = out.length();
        while (length > lineStart && Character.isWhitespace(out.charAt(length - 1))) {
            length--;
        }
        out.setLength(length);
    }

    /** Returns the last unit of the line; 0 for an empty line. */
    char last() {
        return out.length() > lineStart ? out.charAt(out.length() - 1) : 0;
    }

    /** Returns the last unit of the line that is no white space; 0 if there is none. */
    char lastVisible() {
        for (int i = out.length() - 1; i >= lineStart; i--) {
            if (!Character.isWhitespace(out.charAt(i))) {
                return out.charAt(i);
            }
        }
        return 0;
    }

    /** Notes that the line so far begins in the middle of things, or is no sentence. */
    void markLoose() {
        looseStarts.set(lineStart);
    }

    Prose toProse() {
        return new Prose(
                out.toString(),
                Arrays.copyOf(starts, out.length()),
                Arrays.copyOf(ends, out.length()),
                foreign,
                looseStarts);
    }

    private void put(char unit, int start, int end) {
        int at = out.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        out.append(unit);
    }
}
