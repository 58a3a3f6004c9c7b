package crieur.webp.internal;

/** Bits of lossless data, the lowest of a byte first. */
final class BitInput {

    private final byte[] bytes;
    private final int end;
    private int at;
    private int bit;

    BitInput(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        this.at = start;
    }

    boolean flag() throws DamagedException {
        return bits(1) == 1;
    }

    int bits(int count) throws DamagedException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (at >= end) {
                throw new DamagedException("the data end before the picture");
            }
            value |= (bytes[at] >> bit & 1) << i;
            bit = bit + 1 & 7;
            at += bit == 0 ? 1 : 0;
        }
        return value;
    }
}
