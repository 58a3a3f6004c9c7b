package crieur.core.internal.count;

/** LinkedIn's little text format, in which a reserved character that is not escaped ends the post without an error. */
public final class LinkedInText {

    private static final String RESERVED = "\\|{}@[]()<>#*_~";

    /** How a hashtag begins on the wire. */
    public static final String HASHTAG = "{hashtag|\\#|";

    static final char FULL_WIDTH_SIGN = '\uFF03';

    private LinkedInText() {}

    /** Returns a text as it must be sent, its reserved characters behind a backslash. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isReserved(unit)) {
                escaped.append('\\');
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }

    private static boolean isReserved(int codePoint) {
        return RESERVED.indexOf(codePoint) >= 0;
    }

    static int cost(int codePoint) {
        return isReserved(codePoint) ? 2 : Character.charCount(codePoint);
    }
}
