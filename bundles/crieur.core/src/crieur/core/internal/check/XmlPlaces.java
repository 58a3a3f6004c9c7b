package crieur.core.internal.check;

import crieur.core.inspection.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the elements and attributes of an XML text stand, by the path of the value they hold: {@code name} for an
 * attribute of the root, {@code channels[1].network} for one of the second element of that name.
 *
 * <p>Reads any text, well-formed or not, as far as it can.
 */
final class XmlPlaces {

    private final String text;
    private final Map<String, TextRange> places = new HashMap<>();

    /** An element that is open. */
    private record Open(String path, int contentStart, Map<String, Integer> children) {}

    XmlPlaces(String text) {
        this.text = text;
        read();
    }

    String text() {
        return text;
    }

    Optional<TextRange> find(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** Writes a text as the value of an attribute or the content of an element. */
    static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void read() {
        Deque<Open> open = new ArrayDeque<>();
        int at = text.indexOf('<');
        while (at >= 0) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = after("-->", at);
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                end = after(">", at);
            } else if (text.startsWith("</", at)) {
                end = after(">", at);
                close(open, at);
            } else {
                end = element(open, at);
            }
            at = text.indexOf('<', end);
        }
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private void close(Deque<Open> open, int at) {
        Open closed = open.poll();
        if (closed != null && closed.children().isEmpty() && !closed.path().isEmpty()) {
            places.put(closed.path(), new TextRange(closed.contentStart(), Math.max(closed.contentStart(), at)));
        }
    }

    private int element(Deque<Open> open, int start) {
        int nameEnd = start + 1;
        while (nameEnd < text.length() && " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String path = path(open.peek(), text.substring(start + 1, nameEnd));
        int end = attributes(path.isEmpty() ? "" : path + ".", nameEnd);
        if (!path.isEmpty()) {
            places.put(path, new TextRange(start, end));
        }
        if (text.charAt(end - 1) != '>' || text.charAt(end - 2) != '/') {
            open.push(new Open(path, end, new HashMap<>()));
        }
        return end;
    }

    private static String path(@Nullable Open parent, String name) {
        if (parent == null) {
            return "";
        }
        int index = parent.children().merge(name, 1, Integer::sum) - 1;
        return (parent.path().isEmpty() ? "" : parent.path() + ".") + name + "[" + index + "]";
    }

    /** Reads attributes up to the end of the tag, which is returned. */
    private int attributes(String prefix, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = text.indexOf(c, at + 1);
                end = end < 0 ? text.length() : end;
                places.put(prefix + nameBefore(at), new TextRange(at + 1, end));
                at = end;
            }
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    private String nameBefore(int quote) {
        int end = quote;
        while (end > 0 && " \t\r\n=".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && " \t\r\n<\"'".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
