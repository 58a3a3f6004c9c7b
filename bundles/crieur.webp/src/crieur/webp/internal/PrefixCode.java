package crieur.webp.internal;

/** A prefix code of lossless data, read one bit after the other: small, and fast enough for the small pictures before the large. */
final class PrefixCode {

    private static final int MOST_LENGTH = 15;
    private static final int MOST_LENGTH_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    /** What the decoder's table costs: one of 256 entries, and others for what is longer than eight bits. */
    private static final int TABLE = 1_200;

    private static final int TABLE_BITS = 8;

    /** How many codes have each length. */
    private final int[] counts = new int[MOST_LENGTH + 1];

    /** The symbols by length, then by value. */
    private final int[] symbols;

    private PrefixCode(int[] lengths, int mostLength) throws DamagedException {
        int used = 0;
        for (int length : lengths) {
            if (length > 0) {
                counts[length]++;
                used++;
            }
        }
        symbols = new int[used];
        int[] places = new int[MOST_LENGTH + 2];
        for (int length = 1; length <= MOST_LENGTH; length++) {
            places[length + 1] = places[length] + counts[length];
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                symbols[places[lengths[symbol]]++] = symbol;
            }
        }
        if (used != 1) {
            requireComplete(mostLength);
        }
    }

    private void requireComplete(int mostLength) throws DamagedException {
        int left = 1;
        for (int length = 1; length <= mostLength; length++) {
            left = 2 * left - counts[length];
            if (left < 0) {
                throw new DamagedException("too many codes");
            }
        }
        if (left != 0) {
            throw new DamagedException("too few codes");
        }
    }

    /** Reads the code of an alphabet of so many symbols. */
    static PrefixCode read(BitInput in, int alphabet) throws DamagedException {
        return new PrefixCode(in.flag() ? simple(in, alphabet) : lengths(in, alphabet), MOST_LENGTH);
    }

    private static int[] simple(BitInput in, int alphabet) throws DamagedException {
        boolean two = in.flag();
        int first = in.bits(in.flag() ? 8 : 1);
        int second = two ? in.bits(8) : first;
        // Only in this order does the decoder take them as the others do.
        if (first >= alphabet || second >= alphabet || two && first >= second) {
            throw new DamagedException("another symbol");
        }
        int[] lengths = new int[alphabet];
        lengths[first] = 1;
        lengths[second] = 1;
        return lengths;
    }

    private static int[] lengths(BitInput in, int alphabet) throws DamagedException {
        int[] ofLengths = new int[ORDER_OF_LENGTHS.length];
        int known = 4 + in.bits(4);
        for (int i = 0; i < known; i++) {
            ofLengths[ORDER_OF_LENGTHS[i]] = in.bits(3);
        }
        PrefixCode code = new PrefixCode(ofLengths, MOST_LENGTH_OF_LENGTHS);
        int left = in.flag() ? 2 + in.bits(2 + 2 * in.bits(3)) : alphabet;
        int[] lengths = new int[alphabet];
        int before = 8;
        for (int symbol = 0; symbol < alphabet && left > 0; left--) {
            int length = code.next(in);
            if (length <= MOST_LENGTH) {
                lengths[symbol++] = length;
                before = length > 0 ? length : before;
                continue;
            }
            int repeated = length == 16 ? before : 0;
            int times = length == 16 ? 3 + in.bits(2) : length == 17 ? 3 + in.bits(3) : 11 + in.bits(7);
            if (symbol + times > alphabet) {
                throw new DamagedException("lengths of more symbols than there are");
            }
            for (int i = 0; i < times; i++) {
                lengths[symbol++] = repeated;
            }
        }
        return lengths;
    }

    /** Reads a symbol; one that is alone takes no bit. */
    int next(BitInput in) throws DamagedException {
        if (symbols.length == 1) {
            return symbols[0];
        }
        int code = 0;
        int first = 0;
        int index = 0;
        for (int length = 1; length <= MOST_LENGTH; length++) {
            code |= in.bits(1);
            int count = counts[length];
            if (code - first < count) {
                return symbols[index + code - first];
            }
            index += count;
            first = first + count << 1;
            code <<= 1;
        }
        throw new DamagedException("no code");
    }

    /**
     * Returns at most how many bytes the decoder's tables for it take.
     *
     * <p>A table for the last k bits has 2^k entries and, the code being complete, at least k + 1 symbols.
     */
    long tableBytes() {
        int longer = 0;
        int longest = 0;
        for (int length = TABLE_BITS + 1; length <= MOST_LENGTH; length++) {
            longer += counts[length];
            longest = counts[length] > 0 ? length - TABLE_BITS : longest;
        }
        int tables = longer / 2;
        return TABLE + 24L * tables + 4L * longer * (1 << longest) / (longest + 1);
    }
}
