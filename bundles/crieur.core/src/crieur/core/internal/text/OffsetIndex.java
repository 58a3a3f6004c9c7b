package crieur.core.internal.text;

import java.util.Arrays;

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

    /** Returns the bytes of each chunk of at most {@code most} bytes; no chunk ends inside a code point. */
    public static int[] utf8Chunks(char[] units, int most, int length) {
        int[] chunks = new int[length / Math.max(1, most - 3) + 1];
        int count = 0;
        int used = 0;
        for (int i = 0; i < units.length; i++) {
            char unit = units[i];
            int bytes = 1;
            if (unit >= 0x80) {
                boolean pair = i + 1 < units.length && Character.isSurrogatePair(unit, units[i + 1]);
                bytes = unit < 0x800 ? 2 : pair ? 4 : 3;
                i += pair ? 1 : 0;
            }
            if (used + bytes > most) {
                chunks[count++] = used;
                used = 0;
            }
            used += bytes;
        }
        if (used > 0) {
            chunks[count++] = used;
        }
        return Arrays.copyOf(chunks, count);
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
