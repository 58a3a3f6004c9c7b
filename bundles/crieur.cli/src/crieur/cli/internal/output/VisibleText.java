package crieur.cli.internal.output;

/** Text from files on its way to a terminal: one line, and nothing in it that a terminal would obey. */
public final class VisibleText {

    private VisibleText() {}

    /** Returns the text with controls, line breaks and direction overrides shown instead of done. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDangerous(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDangerous(c)) {
                visible.append(c);
            } else if (c < ' ') {
                visible.append((char) (0x2400 + c));
            } else {
                visible.append('\uFFFD');
            }
        }
        return visible.toString();
    }

    private static boolean isDangerous(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200E
                || c == 0x200F;
    }
}
