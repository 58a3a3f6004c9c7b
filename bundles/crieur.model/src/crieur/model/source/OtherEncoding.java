package crieur.model.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The encoding of a file that is not in UTF-8, as far as its bytes show.
 *
 * @param charset the encoding
 * @param wide whether it writes even ASCII in more than one byte, so that nothing can be read of the file as UTF-8; such
 *     an encoding is certain, the other is the likely one
 * @param text what the file says in it, without byte order mark; empty where bytes would be lost
 */
public record OtherEncoding(Charset charset, boolean wide, Optional<String> text) {
    private static final int LOOKED_AT = 64;
    private static final int FEWEST = 4;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Looks at all bytes of a file; empty if they are UTF-8, or UTF-8 with a few that are not. */
    public static Optional<OtherEncoding> of(byte[] bytes) {
        Optional<OtherEncoding> wide = wide(bytes);
        return wide.isPresent() ? wide : narrow(bytes);
    }

    /** Looks at the first bytes of a file only, for one of the encodings that have two or four bytes a character. */
    public static Optional<OtherEncoding> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(decoded(UTF_32LE, true, bytes, 4));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(decoded(UTF_32BE, true, bytes, 4));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(decoded(StandardCharsets.UTF_16LE, true, bytes, 2));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(decoded(StandardCharsets.UTF_16BE, true, bytes, 2));
        }
        return withoutMark(bytes);
    }

    /** Text of mostly Latin letters has a zero in every other byte; no other text has. */
    private static Optional<OtherEncoding> withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (pairs < FEWEST || most * 2 < pairs || Math.min(zeros[0], zeros[1]) > 0) {
            return Optional.empty();
        }
        Charset charset = zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(decoded(charset, true, bytes, 0));
    }

    /** Bytes that are no UTF-8, and not one character beyond ASCII that is. */
    private static Optional<OtherEncoding> narrow(byte[] bytes) {
        String text = FileText.decode(bytes).text();
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = FileText.isEscapedByteAt(text, i);
            if (c >= '\u0080' && !escaped) {
                return Optional.empty();
            }
            foreign |= escaped;
        }
        return foreign ? Optional.of(decoded(WINDOWS, false, bytes, 0)) : Optional.empty();
    }

    private static OtherEncoding decoded(Charset charset, boolean wide, byte[] bytes, int start) {
        byte[] body = Arrays.copyOfRange(bytes, start, bytes.length);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            boolean lossless = Arrays.equals(text.getBytes(charset), body);
            return new OtherEncoding(charset, wide, lossless ? Optional.of(text) : Optional.empty());
        } catch (CharacterCodingException e) {
            return new OtherEncoding(charset, wide, Optional.empty());
        }
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** What people call the encoding. */
    public String name() {
        return charset.equals(WINDOWS) ? "Windows-1252" : charset.name().substring(0, "UTF-16".length());
    }
}
