package crieur.model.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as XML carries them.
 *
 * <p>XML 1.0 has no way to write U+0000, most controls, U+FFFE, U+FFFF or lone surrogates. They are stored as a
 * backslash, a {@code u} and four hexadecimal digits, and so is the backslash of a text that looks like that.
 */
final class XmlText {
    static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private XmlText() {}

    /** Appends a text within a quoted attribute, or as the only content of an element. */
    static void write(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#xA;");
                case '\r' -> out.append("&#xD;");
                case '\t' -> out.append("&#x9;");
                default -> {
                    if (isPair(text, i)) {
                        out.append(c).append(text.charAt(++i));
                    } else if (!isXml(c)
                            || c == '\\'
                                    && ESCAPE.matcher(text)
                                            .region(i, text.length())
                                            .lookingAt()) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** The text that was stored. */
    static String read(String stored) {
        if (stored.indexOf('\\') < 0) {
            return stored;
        }
        Matcher matcher = ESCAPE.matcher(stored);
        StringBuilder text = new StringBuilder(stored.length());
        int done = 0;
        while (matcher.find()) {
            text.append(stored, done, matcher.start()).append(unit(matcher));
            done = matcher.end();
        }
        return text.append(stored, done, stored.length()).toString();
    }

    static char unit(Matcher escape) {
        return (char) Integer.parseInt(escape.group(1), 16);
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    private static boolean isXml(char c) {
        return c >= ' ' && c <= '\uD7FF' || c >= '\uE000' && c <= '\uFFFD';
    }
}
