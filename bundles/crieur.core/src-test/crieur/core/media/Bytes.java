package crieur.core.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers and letters in the order that a file format wants. */
public final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes Latin-1. */
    public Bytes text(String latin1) {
        out.writeBytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Writes bytes. */
    public Bytes raw(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Writes one byte each. */
    public Bytes u8(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    /** Writes two bytes each, the greater first. */
    public Bytes be16(long... values) {
        for (long value : values) {
            big(value, 2);
        }
        return this;
    }

    /** Writes four bytes each, the greatest first. */
    public Bytes be32(long... values) {
        for (long value : values) {
            big(value, 4);
        }
        return this;
    }

    /** Writes eight bytes, the greatest first. */
    public Bytes be64(long value) {
        return big(value, 8);
    }

    /** Writes two bytes each, the lesser first. */
    public Bytes le16(long... values) {
        for (long value : values) {
            little(value, 2);
        }
        return this;
    }

    /** Writes three bytes each, the least first. */
    public Bytes le24(long... values) {
        for (long value : values) {
            little(value, 3);
        }
        return this;
    }

    /** Writes four bytes each, the least first. */
    public Bytes le32(long... values) {
        for (long value : values) {
            little(value, 4);
        }
        return this;
    }

    /** Writes zeros. */
    public Bytes zeros(int count) {
        return raw(new byte[count]);
    }

    private Bytes big(long value, int length) {
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
        return this;
    }

    private void little(long value, int length) {
        for (int i = 0; i < length; i++) {
            out.write((int) (value >> 8 * i));
        }
    }

    /** Returns how many bytes were written. */
    public int size() {
        return out.size();
    }

    /** Returns what was written. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
