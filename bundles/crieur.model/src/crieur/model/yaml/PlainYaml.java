package crieur.model.yaml;

import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the YAML that nearly every front matter is written in, several times as fast as the library: keys at the
 * margin with texts on one line, lists in brackets, lists of texts or of small mappings.
 *
 * <p>It gives up at anything else, an error included, and then the library reads the whole. A property test holds the
 * two to the same tree, places and all.
 */
final class PlainYaml {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final String text;
    private final int end;
    private int line;
    private int lineEnd;

    private PlainYaml(String text, SourceRange part) {
        this.text = text;
        this.end = part.end();
        this.line = part.start();
    }

    /** The tree of a part of a text; empty if it is not as plain as that. */
    static Optional<YamlNode> read(String text, SourceRange part, YamlLimits limits) {
        for (int i = part.start(); i < part.end(); i++) {
            if (!isPlain(text.charAt(i))) {
                return Optional.empty();
            }
        }
        Mapping mapping = new PlainYaml(text, part).mapping();
        return mapping == null || mapping.size() > limits.values() ? Optional.empty() : Optional.of(mapping);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~'
                || c == '\n'
                || c >= '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029'
                || c >= '\uE000' && c <= '\uFFFC' && c != '\uFEFF';
    }

    /** Goes to the next line that is neither blank nor a comment; false at the end. */
    private boolean nextLine(int from) {
        line = from;
        while (line < end) {
            lineEnd = Math.min(end, TextLines.end(text, line));
            int content = skipSpaces(line, lineEnd);
            if (content < lineEnd && text.charAt(content) != '#') {
                return true;
            }
            line = TextLines.next(text, lineEnd);
        }
        return false;
    }

    private int skipSpaces(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private @Nullable Mapping mapping() {
        List<Entry> entries = new ArrayList<>();
        int size = 1;
        boolean more = nextLine(line);
        while (more) {
            Scalar key = key(line);
            if (key == null) {
                return null;
            }
            int colon = key.range().end();
            int start = skipSpaces(colon + 1, lineEnd);
            boolean empty = start == lineEnd || text.charAt(start) == '#' && start > colon + 1;
            int next = TextLines.next(text, lineEnd);
            YamlNode value;
            if (empty) {
                more = nextLine(next);
                value = more && isItem() ? list() : new Scalar(at(colon + 1), "", Style.PLAIN, false);
                more = line < end;
            } else {
                value = text.charAt(start) == '[' ? flowList(start) : scalar(start, lineEnd, false);
                more = value != null && nextLine(next);
            }
            if (value == null || more && text.charAt(line) == ' ') {
                return null;
            }
            size += 1 + value.size();
            entries.add(new Entry(key, value));
        }
        if (entries.isEmpty()) {
            return null;
        }
        Entry last = entries.get(entries.size() - 1);
        SourceRange range = new SourceRange(
                entries.get(0).key().range().start(), last.value().range().end());
        return new Mapping(range, List.copyOf(entries), false, false, size);
    }

    private static SourceRange at(int offset) {
        return new SourceRange(offset, offset);
    }

    /** A key of letters, digits, - and _ with a colon and a space behind it. */
    private @Nullable Scalar key(int start) {
        int i = start;
        while (i < lineEnd && isKeyCharacter(text.charAt(i))) {
            i++;
        }
        boolean ends = i < lineEnd && text.charAt(i) == ':' && (i + 1 == lineEnd || text.charAt(i + 1) == ' ');
        boolean begins = i > start && text.charAt(start) != '-' && i - start < 100;
        return ends && begins
                ? new Scalar(new SourceRange(start, i), text.substring(start, i), Style.PLAIN, false)
                : null;
    }

    private static boolean isKeyCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** A text that ends before a comment or the end of its line, or in brackets before a comma or bracket. */
    private @Nullable Scalar scalar(int start, int to, boolean flow) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return quoted(start, to, first, flow);
        }
        if (INDICATORS.indexOf(first) >= 0) {
            return null;
        }
        int i = start;
        int last = start;
        while (i < to) {
            char c = text.charAt(i);
            boolean afterSpace = i > start && text.charAt(i - 1) == ' ';
            if (c == '#' && afterSpace || flow && (c == ',' || c == ']')) {
                break;
            }
            boolean colon = c == ':' && (i + 1 == to || text.charAt(i + 1) == ' ' || flow);
            if (colon || flow && (c == '[' || c == '{' || c == '}' || c == '#')) {
                return null;
            }
            last = c == ' ' ? last : i;
            i++;
        }
        return new Scalar(new SourceRange(start, last + 1), text.substring(start, last + 1), Style.PLAIN, false);
    }

    private @Nullable Scalar quoted(int start, int to, char quote, boolean flow) {
        int close = text.indexOf(quote, start + 1);
        if (close < 0 || close >= to) {
            return null;
        }
        String value = text.substring(start + 1, close);
        int after = skipSpaces(close + 1, to);
        boolean alone = after == to || text.charAt(after) == '#' && after > close + 1;
        boolean ends = flow ? after < to && (text.charAt(after) == ',' || text.charAt(after) == ']') : alone;
        if (!ends || value.indexOf('\\') >= 0) {
            return null;
        }
        Style style = quote == '"' ? Style.DOUBLE_QUOTED : Style.SINGLE_QUOTED;
        return new Scalar(new SourceRange(start, close + 1), value, style, false);
    }

    private @Nullable Sequence flowList(int start) {
        List<YamlNode> items = new ArrayList<>(4);
        int i = skipSpaces(start + 1, lineEnd);
        while (i < lineEnd && (text.charAt(i) != ']' || !items.isEmpty())) {
            Scalar item = scalar(i, lineEnd, true);
            if (item == null) {
                return null;
            }
            items.add(item);
            i = skipSpaces(item.range().end(), lineEnd);
            if (i < lineEnd && text.charAt(i) == ']') {
                break;
            }
            if (i == lineEnd || text.charAt(i) != ',') {
                return null;
            }
            i = skipSpaces(i + 1, lineEnd);
        }
        int after = skipSpaces(Math.min(lineEnd, i + 1), lineEnd);
        boolean alone = after == lineEnd || text.charAt(after) == '#' && after > i + 1;
        return i < lineEnd && alone
                ? new Sequence(new SourceRange(start, i + 1), List.copyOf(items), true, false, 1 + items.size())
                : null;
    }

    private boolean isItem() {
        int dash = skipSpaces(line, lineEnd);
        return dash + 1 < lineEnd && text.charAt(dash) == '-' && text.charAt(dash + 1) == ' ';
    }

    /** A list whose items begin at the column of the first one; leaves the line after it as the current one. */
    private @Nullable Sequence list() {
        List<YamlNode> items = new ArrayList<>(4);
        int column = skipSpaces(line, lineEnd) - line;
        int start = line + column;
        int size = 1;
        boolean more = true;
        while (more && isItem() && skipSpaces(line, lineEnd) - line == column) {
            int content = skipSpaces(line + column + 1, lineEnd);
            YamlNode item = content == lineEnd ? null : item(content);
            if (item == null) {
                return null;
            }
            size += item.size();
            items.add(item);
            more = line < end;
        }
        boolean ends = !more || text.charAt(line) != ' ';
        if (!ends) {
            return null;
        }
        SourceRange range =
                new SourceRange(start, items.get(items.size() - 1).range().end());
        return new Sequence(range, List.copyOf(items), false, false, size);
    }

    private @Nullable YamlNode item(int content) {
        if (key(content) == null) {
            Scalar scalar = scalar(content, lineEnd, false);
            nextLine(TextLines.next(text, lineEnd));
            return scalar;
        }
        List<Entry> entries = new ArrayList<>(2);
        int column = content - line;
        int at = content;
        int size = 1;
        boolean more = true;
        while (more) {
            Scalar key = key(at);
            int start = key == null ? lineEnd : skipSpaces(key.range().end() + 1, lineEnd);
            Scalar value = start == lineEnd ? null : scalar(start, lineEnd, false);
            if (value == null) {
                return null;
            }
            entries.add(new Entry(key, value));
            size += 2;
            more = nextLine(TextLines.next(text, lineEnd)) && skipSpaces(line, lineEnd) - line == column;
            at = line + column;
        }
        SourceRange range = new SourceRange(
                content, entries.get(entries.size() - 1).value().range().end());
        return new Mapping(range, List.copyOf(entries), false, false, size);
    }
}
