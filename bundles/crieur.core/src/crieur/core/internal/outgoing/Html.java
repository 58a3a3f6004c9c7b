package crieur.core.internal.outgoing;

import crieur.core.outgoing.OutgoingEntity;
import java.util.List;

/** Plain text as HTML. */
final class Html {

    private Html() {}

    /** Returns a text with {@code &}, {@code <} and {@code >} as entities. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns a text as paragraphs: an empty line parts them, a line end breaks a line, links can be clicked. */
    static String paragraphs(String text, List<OutgoingEntity> links) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            if (!text.substring(start, end).isBlank()) {
                html.append(html.length() == 0 ? "<p>" : "\n<p>");
                appendLinked(html, text, start, end, links);
                html.append("</p>");
            }
            start = end;
            while (start < text.length() && text.charAt(start) == '\n') {
                start++;
            }
        }
        return html.toString();
    }

    private static void appendLinked(StringBuilder html, String text, int start, int end, List<OutgoingEntity> links) {
        int at = start;
        for (OutgoingEntity link : links) {
            if (link.start() >= at && link.end() <= end) {
                append(html, text.substring(at, link.start()));
                html.append("<a href=\"")
                        .append(escaped(link.target()).replace("\"", "&quot;"))
                        .append("\">");
                append(html, text.substring(link.start(), link.end()));
                html.append("</a>");
                at = link.end();
            }
        }
        append(html, text.substring(at, end));
    }

    private static void append(StringBuilder html, String text) {
        html.append(escaped(text).replace("\n", "<br>\n"));
    }
}
