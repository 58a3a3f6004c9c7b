package crieur.cli.internal.output;

import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/** The characters that a JSON string cannot hold as they are. */
final class JsonEscapes {

    /** The most bytes that one UTF-16 unit can need. */
    static final int LONGEST = 6;

    /** The escaped form of each ASCII character; null where it needs none. */
    static final byte @Nullable [][] OF_ASCII = new byte[0x80][];

    private static final String HEX = "0123456789abcdef";

    static {
        for (char c = 0; c < ' '; c++) {
            OF_ASCII[c] = unicode(c);
        }
        OF_ASCII[0x7F] = unicode((char) 0x7F);
        OF_ASCII['"'] = ascii("\\\"");
        OF_ASCII['\\'] = ascii("\\\\");
        OF_ASCII['\n'] = ascii("\\n");
        OF_ASCII['\r'] = ascii("\\r");
        OF_ASCII['\t'] = ascii("\\t");
        OF_ASCII['\b'] = ascii("\\b");
        OF_ASCII['\f'] = ascii("\\f");
    }

    private JsonEscapes() {}

    /** Returns whether a character beyond ASCII is a surrogate or a line separator. */
    static boolean isSpecial(char c) {
        return Character.isSurrogate(c) || c == '\u2028' || c == '\u2029';
    }

    static byte[] unicode(char c) {
        return ascii(
                "\\u" + HEX.charAt(c >> 12) + HEX.charAt(c >> 8 & 15) + HEX.charAt(c >> 4 & 15) + HEX.charAt(c & 15));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
