package crieur.model.yaml;

import crieur.model.source.SourceEdit;
import crieur.model.source.TextLines;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import java.util.List;

/**
 * Edits of a YAML text that change one value and leave every other character alone: order, comments, quotes and
 * blank lines of others stay.
 *
 * <p>Values are given as they are to be written, see {@link YamlText}.
 */
public final class YamlEdits {
    private final String text;
    private final String lineEnd;

    public YamlEdits(String text) {
        this.text = text;
        this.lineEnd = TextLines.lineEnd(text);
    }

    /** Puts a value in place of the one an entry has; an anchor or tag in front of a single text stays. */
    public SourceEdit setValue(Entry entry, String written) {
        if (entry.value() instanceof Scalar scalar && !isBlock(scalar)) {
            return setScalar(scalar, written);
        }
        int colon = afterColon(entry);
        return SourceEdit.replace(colon, entry.value().range().end(), " " + written);
    }

    /** Puts a text in place of another that stands on the lines of its key or dash. */
    public SourceEdit setScalar(Scalar scalar, String written) {
        int start = scalar.range().start();
        int end = scalar.range().end();
        if (start == end) {
            boolean apart = start > 0 && text.charAt(start - 1) == ' ';
            return SourceEdit.insert(start, apart ? written : " " + written);
        }
        if (!scalar.alias()) {
            start = afterProperties(start, end);
        }
        String value = start == end ? " " + written : written;
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean tab = text.substring(end, after).indexOf('\t') >= 0;
        return tab
                ? SourceEdit.replace(start, after, value + " ".repeat(after - end))
                : SourceEdit.replace(start, end, value);
    }

    private int afterProperties(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
            while (i < end && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            while (i < end && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    /** Adds an entry after another of the same mapping. */
    public SourceEdit insertAfter(Entry entry, boolean flow, String key, String written) {
        if (flow) {
            return SourceEdit.insert(entry.value().range().end(), ", " + YamlText.entry(key, written));
        }
        int column = entry.key().range().start()
                - TextLines.start(text, entry.key().range().start());
        return insertLine(linesEnd(entry.value()), " ".repeat(column) + YamlText.entry(key, written));
    }

    /** Adds an entry before the first one of a mapping that begins at the start of a line. */
    public SourceEdit insertBefore(Entry entry, boolean flow, String key, String written) {
        int start = entry.key().range().start();
        if (flow) {
            return SourceEdit.insert(start, YamlText.entry(key, written) + ", ");
        }
        return SourceEdit.insert(TextLines.start(text, start), YamlText.entry(key, written) + lineEnd);
    }

    /** Adds a line at the start of a line, or at the end of a text without a last line end. */
    public SourceEdit insertLine(int offset, String line) {
        boolean atLineStart = offset == 0 || TextLines.start(text, offset) == offset;
        return SourceEdit.insert(offset, atLineStart ? line + lineEnd : lineEnd + line);
    }

    /** Takes an entry out of its mapping, with its lines or its comma. */
    public SourceEdit remove(List<Entry> entries, int index, boolean flow) {
        Entry entry = entries.get(index);
        int start = entry.key().range().start();
        if (flow) {
            int before =
                    index == 0 ? -1 : entries.get(index - 1).value().range().end();
            return removeFromFlow(start, entry.value().range().end(), before);
        }
        int lineStart = TextLines.start(text, start);
        int end = linesEnd(entry.value());
        if (TextLines.isBlank(text, lineStart, start)) {
            return SourceEdit.delete(lineStart, end);
        }
        int next = index + 1 < entries.size()
                ? entries.get(index + 1).key().range().start()
                : end;
        return SourceEdit.delete(start, next);
    }

    /** Adds an item to a list at an index. */
    public SourceEdit insertItem(Sequence list, int index, String written) {
        List<YamlNode> items = list.items();
        if (list.flow()) {
            if (items.isEmpty()) {
                return SourceEdit.insert(text.indexOf('[', list.range().start()) + 1, written);
            }
            return index == 0
                    ? SourceEdit.insert(items.get(0).range().start(), written + ", ")
                    : SourceEdit.insert(items.get(index - 1).range().end(), ", " + written);
        }
        int dash = dash(items.get(0));
        int column = dash - TextLines.start(text, dash);
        String lines = " ".repeat(column) + "- " + written.replace("\n", lineEnd + " ".repeat(column + 2));
        return index == 0
                ? SourceEdit.insert(TextLines.start(text, dash), lines + lineEnd)
                : insertLine(linesEnd(items.get(index - 1)), lines);
    }

    /** Takes an item out of a list that has others. */
    public SourceEdit removeItem(Sequence list, int index) {
        YamlNode item = list.items().get(index);
        if (list.flow()) {
            int before = index == 0 ? -1 : list.items().get(index - 1).range().end();
            return removeFromFlow(item.range().start(), item.range().end(), before);
        }
        return SourceEdit.delete(TextLines.start(text, dash(item)), linesEnd(item));
    }

    /** How an item is written, with its lines as they would be given to {@link #insertItem}. */
    public String written(Sequence list, int index) {
        YamlNode item = list.items().get(index);
        String written = text.substring(item.range().start(), item.range().end());
        if (list.flow()) {
            return written;
        }
        int dash = dash(item);
        String indent = " ".repeat(dash - TextLines.start(text, dash) + 2);
        return written.replace("\r\n", "\n").replace('\r', '\n').replace("\n" + indent, "\n");
    }

    private SourceEdit removeFromFlow(int start, int end, int endBefore) {
        int comma = commaAfter(end);
        if (comma >= 0) {
            int next = comma + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return SourceEdit.delete(start, next);
        }
        int commaBefore = endBefore < 0 ? -1 : commaAfter(endBefore);
        boolean onlySpace =
                commaBefore >= 0 && text.substring(commaBefore + 1, start).isBlank();
        return SourceEdit.delete(onlySpace ? commaBefore : start, end);
    }

    /** The comma that follows a place with nothing but white space and comments between; -1 if there is none. */
    private int commaAfter(int offset) {
        int i = offset;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ',') {
                return i;
            }
            if (c == '#') {
                i = TextLines.end(text, i);
            } else if (Character.isWhitespace(c)) {
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private int dash(YamlNode item) {
        int i = item.range().start();
        if (i < text.length() && item.range().length() == 0 && i > 0 && text.charAt(i - 1) == '-') {
            return i - 1;
        }
        i--;
        while (i > 0 && text.charAt(i) != '-') {
            i--;
        }
        return Math.max(0, i);
    }

    private int afterColon(Entry entry) {
        int i = entry.key().range().end();
        while (i < text.length() && text.charAt(i) != ':') {
            i++;
        }
        return Math.min(text.length(), i + 1);
    }

    private static boolean isBlock(Scalar scalar) {
        return !scalar.alias() && (scalar.style() == YamlNode.Style.LITERAL || scalar.style() == YamlNode.Style.FOLDED);
    }

    /** The start of the line after a value. */
    private int linesEnd(YamlNode node) {
        return TextLines.next(text, TextLines.end(text, node.range().end()));
    }
}
