package crieur.model.source;

import java.util.Arrays;

/** Lines and columns of a text; lines end with a line feed, a carriage return, or both. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    private LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static LineIndex of(CharSequence text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count), text.length());
    }

    /** The line of an offset, counted from 1; the last line for an offset past the end. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in UTF-16 units, counted from 1. */
    public int column(int offset) {
        return Math.min(offset, length) - starts[line(offset) - 1] + 1;
    }

    /** The offset of a line and a column, both counted from 1; the nearest place where there is none. */
    public int offset(int line, int column) {
        int index = Math.max(1, Math.min(line, starts.length)) - 1;
        int end = index + 1 < starts.length ? starts[index + 1] : length;
        return Math.min(end, starts[index] + Math.max(0, column - 1));
    }
}
