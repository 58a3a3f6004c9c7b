package crieur.model.post;

import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import org.eclipse.jdt.annotation.Nullable;

/** Maps a front matter text to the quotes and escapes it is written with. */
final class ScalarMap {
    private final String file;
    private final YamlNode.Scalar scalar;
    private final SourceMap.Builder map = new SourceMap.Builder();
    private final StringBuilder decoded = new StringBuilder();

    private ScalarMap(String file, YamlNode.Scalar scalar) {
        this.file = file;
        this.scalar = scalar;
    }

    /** The map of a scalar; coarse when it is folded over lines or is an alias. */
    static SourceMap of(String file, YamlNode.Scalar scalar) {
        SourceRange range = scalar.range();
        String value = scalar.value();
        if (range.of(file).equals(value)) {
            return SourceMap.direct(range.start(), value.length());
        }
        boolean quoted =
                scalar.style() == YamlNode.Style.SINGLE_QUOTED || scalar.style() == YamlNode.Style.DOUBLE_QUOTED;
        boolean usable = quoted && !scalar.alias() && range.length() >= 2 && !value.isEmpty();
        SourceMap exact = usable ? new ScalarMap(file, scalar).quoted() : null;
        return exact != null ? exact : SourceMap.coarse(range, value.length());
    }

    private @Nullable SourceMap quoted() {
        int end = scalar.range().end() - 1;
        int start = file.indexOf(
                        scalar.style() == YamlNode.Style.SINGLE_QUOTED ? '\'' : '"',
                        scalar.range().start())
                + 1;
        int i = start;
        while (i < end) {
            int next = scalar.style() == YamlNode.Style.SINGLE_QUOTED ? single(i) : doubled(i);
            if (next < 0 || next > end) {
                return null;
            }
            i = next;
        }
        return decoded.toString().equals(scalar.value()) ? map.build(decoded.length(), start, end) : null;
    }

    private int single(int i) {
        int at = file.charAt(i) == '\'' ? i + 1 : i;
        return put(at, at + 1, file.charAt(at));
    }

    private int doubled(int i) {
        if (file.charAt(i) != '\\') {
            return put(i, i + 1, file.charAt(i));
        }
        char kind = file.charAt(i + 1);
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            int end = i + 2 + digits;
            int codePoint = hex(i + 2, end);
            return codePoint < 0 ? -1 : put(end - Character.charCount(codePoint), end, codePoint);
        }
        int index = "0abtnvfre \"/\\N_LP".indexOf(kind);
        String values = "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";
        return index < 0 ? -1 : put(i + 1, i + 2, values.charAt(index));
    }

    private int hex(int start, int end) {
        try {
            int codePoint = Integer.parseInt(file, start, end, 16);
            return Character.isValidCodePoint(codePoint) ? codePoint : -1;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    private int put(int at, int next, int codePoint) {
        map.inStep(decoded.length(), at);
        decoded.appendCodePoint(codePoint);
        return next;
    }
}
