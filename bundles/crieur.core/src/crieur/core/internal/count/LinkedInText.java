package crieur.core.internal.count;

import crieur.core.text.TextAnalysis;

/** LinkedIn's little text format, in which a reserved character that is not escaped ends the post without an error. */
public final class LinkedInText {

    private static final String RESERVED = "\\|{}@[]()<>#*_~";

    private static final boolean[] RESERVED_TABLE = table();

    private LinkedInText() {}

    private static boolean[] table() {
        boolean[] table = new boolean[0x80];
        RESERVED.chars().forEach(unit -> table[unit] = true);
        return table;
    }

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

    static int sentLength(TextAnalysis analysis) {
        String text = analysis.text();
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (isReserved(text.charAt(i))) {
                length++;
            }
        }
        return length;
    }

    private static boolean isReserved(int codePoint) {
        return codePoint < 0x80 && RESERVED_TABLE[codePoint];
    }

    static int cost(int codePoint) {
        return isReserved(codePoint) ? 2 : Character.charCount(codePoint);
    }
}
