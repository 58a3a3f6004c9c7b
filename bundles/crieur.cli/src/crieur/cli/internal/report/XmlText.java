package crieur.cli.internal.report;

/** Text inside XML 1.0; a character that XML cannot carry in any form becomes U+FFFD. */
final class XmlText {

    private XmlText() {}

    /** Returns text for an attribute in double quotes. */
    static String attribute(String text) {
        return escape(text, true);
    }

    /** Returns text for the inside of an element. */
    static String content(String text) {
        return escape(text, false);
    }

    private static String escape(String text, boolean attribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= ' ' && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
