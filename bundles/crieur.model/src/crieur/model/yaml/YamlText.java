package crieur.model.yaml;

import crieur.model.yaml.YamlNode.Style;
import java.util.regex.Pattern;

/** Writes texts as YAML scalars on one line, without quotes wherever they are not needed. */
public final class YamlText {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final Pattern TYPED =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|\\.nan|[-+]?\\.inf|[-+]?[0-9][0-9_.,:eExXoO+-]*|<<|=");

    private YamlText() {}

    /**
     * A text as a scalar.
     *
     * @param preferred the style to keep if it can carry the text
     * @param flow whether it is to stand within brackets or braces, where a comma needs quotes
     */
    public static String scalar(String value, Style preferred, boolean flow) {
        if (preferred == Style.SINGLE_QUOTED && isPrintable(value)) {
            return '\'' + value.replace("'", "''") + '\'';
        }
        if (preferred != Style.DOUBLE_QUOTED && isPlain(value, flow)) {
            return value;
        }
        return doubleQuoted(value);
    }

    /** A text as a scalar, without quotes if it needs none anywhere. */
    public static String scalar(String value) {
        return scalar(value, Style.PLAIN, true);
    }

    private static boolean isPlain(String value, boolean flow) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && INDICATORS.indexOf(value.charAt(0)) < 0
                && !TYPED.matcher(value).matches()
                && isPrintable(value)
                && !value.contains(": ")
                && !value.contains(" #")
                && !value.endsWith(":")
                && !(flow && value.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0));
    }

    private static boolean isPrintable(String value) {
        return value.codePoints().allMatch(YamlText::isPrintable);
    }

    private static boolean isPrintable(int c) {
        boolean breaks = c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        return !breaks
                && (c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF);
    }

    private static String doubleQuoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns a key with its value; a value that begins on the next line leaves no blank behind the colon. */
    public static String entry(String key, String written) {
        boolean onNextLine = written.startsWith("\n") || written.startsWith("\r");
        return key + (onNextLine ? ":" : ": ") + written;
    }
}
