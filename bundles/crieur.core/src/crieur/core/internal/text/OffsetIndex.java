package crieur.core.internal.text;

/** Turns UTF-16 offsets into code points and bytes, from one note for each 64 units. */
public final class OffsetIndex {

    private static final int BITS = 6;

    private final char[] units;
    private final int[] codePoints;
    private final int[] bytes;

    /** Indexes a text. */
    public OffsetIndex(char[] units) {
        this.units = units;
        int notes = (units.length >> BITS) + 1;
        codePoints = new int[notes];
        bytes = new int[notes];
        for (int note = 1; note < notes; note++) {
            int from = note - 1 << BITS;
            int to = note << BITS;
            codePoints[note] = codePoints[note - 1] + codePoints(from, to);
            bytes[note] = bytes[note - 1] + bytes(from, to);
        }
    }

    /** Returns the code points before an offset; inside a pair of surrogates, the pair is not yet counted. */
    public int codePoints(int offset) {
        int note = offset >> BITS;
        return codePoints[note] + codePoints(note << BITS, offset);
    }

    /** Returns the bytes of UTF-8 before an offset; inside a pair of surrogates, the pair is not yet counted. */
    public int utf8(int offset) {
        int note = offset >> BITS;
        return bytes[note] + bytes(note << BITS, offset);
    }

    // A pair is counted at its second half, so that a note between the two halves changes nothing.

    private int codePoints(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!beginsPair(i)) {
                count++;
            }
        }
        return count;
    }

    private int bytes(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char unit = units[i];
            if (unit < 0x80) {
                count++;
            } else if (unit < 0x800) {
                count += 2;
            } else if (!beginsPair(i)) {
                count += i > 0 && beginsPair(i - 1) ? 4 : 3;
            }
        }
        return count;
    }

    private boolean beginsPair(int i) {
        return Character.isHighSurrogate(units[i]) && i + 1 < units.length && Character.isLowSurrogate(units[i + 1]);
    }
}
