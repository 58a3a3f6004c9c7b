package crieur.cli.internal.report;

import java.util.Arrays;

/** Lines and columns of a text, both from 1, columns in UTF-16 units; a line ends at LF, CR LF or CR. */
public final class SourceLines {

    private final int length;
    private int[] starts = new int[64];
    private int count = 1;

    /** Finds the lines of a text. */
    public SourceLines(String text) {
        length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < length && text.charAt(at + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at + 1;
            }
        }
    }

    /** Returns the line of a position; a position behind the text is at its end. */
    public int line(int position) {
        int found = Arrays.binarySearch(starts, 0, count, Math.min(position, length));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of a position. */
    public int column(int position) {
        return Math.min(position, length) - starts[line(position) - 1] + 1;
    }
}
