package crieur.core.internal.text;

import java.util.BitSet;

/** Where each grapheme cluster of a text begins. */
public final class GraphemeBreaks {

    private static final int BITS = 6;

    private final BitSet starts;
    private final int[] counts;

    /** Finds the clusters of a text. */
    public GraphemeBreaks(char[] units) {
        starts = new BitSet(units.length);
        int state = GraphemeMachine.START;
        for (int offset = 0; offset < units.length; ) {
            int codePoint = CodePoints.at(units, offset);
            int step = GraphemeMachine.step(state, CodePoints.of(codePoint) & CodePoints.GRAPHEME_CLASS);
            if (GraphemeMachine.breaks(step) != 0) {
                starts.set(offset);
            }
            state = GraphemeMachine.next(step);
            offset += Character.charCount(codePoint);
        }
        counts = new int[(units.length >> BITS) + 1];
        for (int note = 1; note < counts.length; note++) {
            counts[note] = counts[note - 1] + count(note - 1 << BITS, note << BITS);
        }
    }

    /** Counts the clusters of a range that stands alone. */
    public static int count(char[] units, int start, int end) {
        for (int i = start; i < end; i++) {
            if (units[i] >= 0x80 || units[i] == '\r') {
                return GraphemeMachine.count(units, start, end);
            }
        }
        return end - start;
    }

    /** Returns the offset at which the cluster of an index begins, found by walking there; there must be one. */
    public static int offset(char[] units, int index) {
        int state = GraphemeMachine.START;
        int offset = 0;
        for (int left = index; ; ) {
            int codePoint = CodePoints.at(units, offset);
            int step = GraphemeMachine.step(state, CodePoints.of(codePoint) & CodePoints.GRAPHEME_CLASS);
            left -= GraphemeMachine.breaks(step);
            if (left < 0) {
                return offset;
            }
            state = GraphemeMachine.next(step);
            offset += Character.charCount(codePoint);
        }
    }

    /** Returns how many clusters begin before an offset. */
    public int before(int offset) {
        int note = offset >> BITS;
        return counts[note] + count(note << BITS, offset);
    }

    /** Returns whether a cluster begins at an offset. */
    public boolean isStart(int offset) {
        return starts.get(offset);
    }

    /** Returns the start of the cluster that holds an offset. */
    public int startAt(int offset) {
        return starts.previousSetBit(offset);
    }

    /** Returns the offset at which the cluster of an index begins. */
    public int offset(int index) {
        int low = 0;
        int high = counts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counts[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int offset = starts.nextSetBit(low << BITS);
        for (int left = index - counts[low]; left > 0; left--) {
            offset = starts.nextSetBit(offset + 1);
        }
        return offset;
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = starts.nextSetBit(from); i >= 0 && i < to; i = starts.nextSetBit(i + 1)) {
            count++;
        }
        return count;
    }
}
