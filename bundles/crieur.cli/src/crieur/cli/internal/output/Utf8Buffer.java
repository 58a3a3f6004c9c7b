package crieur.cli.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of UTF-8 that are being written, in memory until {@link #drainTo} hands them on.
 *
 * <p>Reports and the streaming protocol write here, so that no charset encoder, no lock and no intermediate string stands
 * between a value and its bytes. Not thread-safe.
 */
public final class Utf8Buffer {

    private static final int FIRST_SIZE = 1 << 13;
    private static final int KEPT_SIZE = 1 << 20;
    private static final int LONGEST_CHAR = 3;
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** Returns the number of bytes that wait. */
    public int length() {
        return length;
    }

    /** Adds bytes as they are. */
    public Utf8Buffer bytes(byte[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
        return this;
    }

    /** Adds bytes that another buffer holds. */
    public Utf8Buffer bytes(Utf8Buffer other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    /** Adds again what was written before, from one {@link #length() length} to another. */
    public Utf8Buffer again(int from, int to) {
        reserve(to - from);
        System.arraycopy(bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Adds one ASCII character. */
    public Utf8Buffer ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
        return this;
    }

    /** Adds a text; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD. */
    public Utf8Buffer text(CharSequence text) {
        int count = text.length();
        reserve(count * LONGEST_CHAR);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (!Character.isSurrogate(c)) {
                putBelowSupplementary(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
                putSupplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                putBelowSupplementary('\uFFFD');
            }
        }
        return this;
    }

    /** Adds a text and ends the line. */
    public Utf8Buffer line(CharSequence text) {
        return text(text).ascii('\n');
    }

    /** Adds a whole number in decimal. */
    public Utf8Buffer number(long value) {
        if (value < 0) {
            return text(Long.toString(value));
        }
        reserve(LONGEST_NUMBER);
        int digits = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /**
     * Adds the inside of a JSON string, escaped: quotes, backslashes, controls, the two line separators that JavaScript
     * trips over, and lone surrogates, which stay what they are as {@code \\uXXXX}.
     */
    public Utf8Buffer json(CharSequence text) {
        int count = text.length();
        reserve(count * JsonEscapes.LONGEST);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                byte[] escape = JsonEscapes.OF_ASCII[c];
                if (escape == null) {
                    bytes[length++] = (byte) c;
                } else {
                    length = copy(escape);
                }
            } else if (!JsonEscapes.isSpecial(c)) {
                putBelowSupplementary(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
                putSupplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                length = copy(JsonEscapes.unicode(c));
            }
        }
        return this;
    }

    /** Hands everything on and starts anew. */
    public void drainTo(OutputStream target) throws IOException {
        target.write(bytes, 0, length);
        clear();
    }

    /** Forgets everything; an unusually large buffer is given back. */
    public void clear() {
        length = 0;
        if (bytes.length > KEPT_SIZE) {
            bytes = new byte[FIRST_SIZE];
        }
    }

    /** Returns what waits, as text. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private int copy(byte[] escape) {
        System.arraycopy(escape, 0, bytes, length, escape.length);
        return length + escape.length;
    }

    private void putBelowSupplementary(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void putSupplementary(int codePoint) {
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void reserve(int more) {
        int needed = length + more;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }
}
