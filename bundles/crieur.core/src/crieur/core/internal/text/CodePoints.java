package crieur.core.internal.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The properties of every code point, one integer each: its grapheme class in the low bits, a flag in each bit above.
 *
 * <p>Read from {@code code-points.bin}, which {@code crieur.conformance.tables.GenerateTables} writes.
 */
final class CodePoints {

    static final int GRAPHEME_CLASS = 0x1F;
    /** May begin an emoji of more than ASCII characters. */
    static final int EMOJI_START = 1 << 5;
    /** May change under normalization form C. */
    static final int NFC_UNSURE = 1 << 6;
    /** What a hashtag on X needs at least one of. */
    static final int X_TAG_LETTER = 1 << 7;
    /** What else a hashtag on X may hold. */
    static final int X_TAG_OTHER = 1 << 8;
    /** The accented Latin letters that twitter-text knows. */
    static final int LATIN_ACCENT = 1 << 9;

    static final int CYRILLIC = 1 << 10;
    /** May be in a domain on X that follows a scheme. */
    static final int X_UNICODE_DOMAIN = 1 << 11;

    static final int PUNCTUATION = 1 << 12;
    /** White space as JavaScript has it. */
    static final int SCRIPT_SPACE = 1 << 13;
    /** Invisible characters that end a hashtag on Bluesky. */
    static final int INVISIBLE = 1 << 14;
    /** Alphabetic, mark, decimal digit or connector: {@code [[:word:]]} of Ruby. */
    static final int WORD = 1 << 15;

    static final int ALPHABETIC = 1 << 16;
    static final int DIGIT = 1 << 17;
    static final int WHITE_SPACE = 1 << 18;

    /** Grapheme break, Indic conjunct break and pictographic property of each grapheme class, three bytes each. */
    static final byte[] GRAPHEME_CLASSES;

    private static final int BLOCK_BITS = 7;
    private static final int BLOCK_MASK = (1 << BLOCK_BITS) - 1;
    private static final char[] INDEX;
    private static final int[] VALUES;

    static {
        try (InputStream in = CodePoints.class.getResourceAsStream("code-points.bin");
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            GRAPHEME_CLASSES = new byte[3 * data.readInt()];
            data.readFully(GRAPHEME_CLASSES);
            INDEX = new char[data.readInt()];
            VALUES = new int[data.readInt()];
            ByteBuffer.wrap(data.readNBytes(2 * INDEX.length)).asCharBuffer().get(INDEX);
            ByteBuffer.wrap(data.readNBytes(4 * VALUES.length)).asIntBuffer().get(VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CodePoints() {}

    static int of(int codePoint) {
        return VALUES[INDEX[codePoint >> BLOCK_BITS] + (codePoint & BLOCK_MASK)];
    }

    static boolean is(int codePoint, int flags) {
        return (of(codePoint) & flags) != 0;
    }

    /** Returns the code point at an offset; a surrogate without its other half is itself. */
    static int at(char[] units, int offset) {
        char unit = units[offset];
        if (Character.isHighSurrogate(unit) && offset + 1 < units.length) {
            char low = units[offset + 1];
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(unit, low);
            }
        }
        return unit;
    }

    /** Returns the code point that ends before an offset; a surrogate without its other half is itself. */
    static int before(char[] units, int offset) {
        char unit = units[offset - 1];
        if (Character.isLowSurrogate(unit) && offset > 1) {
            char high = units[offset - 2];
            if (Character.isHighSurrogate(high)) {
                return Character.toCodePoint(high, unit);
            }
        }
        return unit;
    }
}
