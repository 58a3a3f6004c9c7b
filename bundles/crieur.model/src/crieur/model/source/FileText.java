package crieur.model.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The text of a UTF-8 file, decoded so that every byte comes back when it is encoded again.
 *
 * <p>A byte that is no part of valid UTF-8 becomes the lone surrogate U+DC00 plus that byte, as in Python's
 * {@code surrogateescape}. A byte order mark is no part of the text, so that offsets are those of an editor.
 *
 * @param byteOrderMark whether the file begins with one
 * @param text the decoded text
 */
public record FileText(boolean byteOrderMark, String text) {
    private static final int ESCAPE = 0xDC00;

    /** Decodes any bytes; never fails. */
    public static FileText decode(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = mark ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return new FileText(mark, text.indexOf('\uFFFD') < 0 ? text : decodeEscaping(bytes, start));
    }

    /** The bytes of the file; those of {@link #decode} for a text that was not changed. */
    public byte[] encode() {
        byte[] body = isWellFormed(text) ? text.getBytes(StandardCharsets.UTF_8) : encodeEscaped(text);
        if (!byteOrderMark) {
            return body;
        }
        byte[] marked = new byte[body.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(body, 0, marked, 3, body.length);
        return marked;
    }

    /** The same file with another text. */
    public FileText with(String otherText) {
        return new FileText(byteOrderMark, otherText);
    }

    /** Whether a unit of a decoded text stands for a byte that is not UTF-8. */
    public static boolean isEscapedByte(char unit) {
        return unit >= ESCAPE + 0x80 && unit <= ESCAPE + 0xFF;
    }

    /** Whether what stands at an index of a decoded text, and is no half of a pair, stands for a byte that is not UTF-8. */
    public static boolean isEscapedByteAt(CharSequence text, int index) {
        boolean pair = index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return !pair && isEscapedByte(text.charAt(index));
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String decodeEscaping(byte[] bytes, int start) {
        StringBuilder text = new StringBuilder(bytes.length - start);
        int i = start;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                text.append((char) (ESCAPE | bytes[i++] & 0xFF));
            } else {
                text.appendCodePoint(codePoint(bytes, i, length));
                i += length;
            }
        }
        return text.toString();
    }

    /** The length of the valid sequence at an index, or 0 if there is none (table 3-7 of the Unicode Standard). */
    private static int sequenceLength(byte[] bytes, int index) {
        int first = bytes[index] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xC2 && first <= 0xDF
                ? 2
                : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0 || index + length > bytes.length) {
            return 0;
        }
        int second = bytes[index + 1] & 0xFF;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < low || second > high) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[index + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int codePoint(byte[] bytes, int index, int length) {
        int value = length == 1 ? bytes[index] : bytes[index] & 0xFF >> length + 1;
        for (int i = 1; i < length; i++) {
            value = value << 6 | bytes[index + i] & 0x3F;
        }
        return value;
    }

    /** Lone surrogates that stand for no byte are written as three bytes, which come back as three escapes. */
    private static byte[] encodeEscaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF) {
                bytes.write(c & 0xFF);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | c >> 12);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
