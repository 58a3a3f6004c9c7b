package crieur.webp.internal;

/**
 * Reads lossless data as far as the pixels, and refuses what would take the decoder endless time or memory: a transform that
 * comes twice, tables of codes beyond a bound, codes that leave something open.
 */
final class LosslessScan {

    /** What tables of codes may take in the decoder; a picture of sixteen million pixels has been seen to take one megabyte. */
    private static final long MOST_TABLE_BYTES = 32L << 20;

    private static final int PREDICTOR = 0;
    private static final int COLOUR = 1;
    private static final int SUBTRACT_GREEN = 2;
    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;
    private static final int MOST_CACHE_BITS = 11;

    private final BitInput in;
    private int transforms;

    private LosslessScan(BitInput in) {
        this.in = in;
    }

    /** Checks data that begin with their transforms. */
    static void check(BitInput in, int width, int height) throws DamagedException {
        new LosslessScan(in).check(width, height);
    }

    private void check(int width, int height) throws DamagedException {
        int across = width;
        while (in.flag()) {
            across = transform(across, height);
        }
        int cache = cache();
        int groups = 1;
        if (in.flag()) {
            int bits = 2 + in.bits(3);
            groups = 1 + small(parts(across, bits), parts(height, bits));
        }
        long tables = 0;
        for (int i = 0; i < groups; i++) {
            for (PrefixCode code : group(cache)) {
                tables += code.tableBytes();
            }
            if (tables > MOST_TABLE_BYTES) {
                throw new DamagedException("too many tables");
            }
        }
    }

    /** Skips a transform and returns the width of what follows. */
    private int transform(int width, int height) throws DamagedException {
        int type = in.bits(2);
        if ((transforms & 1 << type) != 0) {
            throw new DamagedException("a transform comes twice");
        }
        transforms |= 1 << type;
        if (type == PREDICTOR || type == COLOUR) {
            int bits = 2 + in.bits(3);
            small(parts(width, bits), parts(height, bits));
            return width;
        }
        if (type == SUBTRACT_GREEN) {
            return width;
        }
        int colours = 1 + in.bits(8);
        small(colours, 1);
        return parts(width, colours > 16 ? 0 : colours > 4 ? 1 : colours > 2 ? 2 : 3);
    }

    private static int parts(int size, int bits) {
        return size + (1 << bits) - 1 >> bits;
    }

    private int cache() throws DamagedException {
        if (!in.flag()) {
            return 0;
        }
        int bits = in.bits(4);
        if (bits < 1 || bits > MOST_CACHE_BITS) {
            throw new DamagedException("another cache of colours");
        }
        return 1 << bits;
    }

    private PrefixCode[] group(int cache) throws DamagedException {
        return new PrefixCode[] {
            PrefixCode.read(in, LITERALS + LENGTHS + cache),
            PrefixCode.read(in, LITERALS),
            PrefixCode.read(in, LITERALS),
            PrefixCode.read(in, LITERALS),
            PrefixCode.read(in, DISTANCES)
        };
    }

    /** Skips one of the small pictures before the large one; returns the largest of its values of red and green. */
    private int small(int width, int height) throws DamagedException {
        PrefixCode[] codes = group(cache());
        int largest = 0;
        long left = (long) width * height;
        while (left > 0) {
            int symbol = codes[0].next(in);
            if (symbol < LITERALS) {
                largest = Math.max(largest, codes[1].next(in) << 8 | symbol);
                codes[2].next(in);
                codes[3].next(in);
                left--;
            } else if (symbol < LITERALS + LENGTHS) {
                left -= number(symbol - LITERALS);
                number(codes[4].next(in));
            } else {
                left--;
            }
        }
        if (left < 0) {
            throw new DamagedException("more pixels than there are");
        }
        return largest;
    }

    /** Reads a length or a distance. */
    private int number(int prefix) throws DamagedException {
        if (prefix < 4) {
            return prefix + 1;
        }
        int extra = prefix - 2 >> 1;
        return (2 + (prefix & 1) << extra) + in.bits(extra) + 1;
    }
}
