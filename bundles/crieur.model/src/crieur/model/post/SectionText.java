package crieur.model.post;

import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import java.util.Optional;

/** Reads the text as it is sent out of the lines of the file, and notes where the two differ. */
final class SectionText {
    private SectionText() {}

    static PostSection read(
            String file, Optional<String> channel, SourceRange header, SourceRange body, int start, int end) {
        if (standsAsItIs(file, start, end)) {
            SourceMap direct = SourceMap.direct(start, end - start);
            return new PostSection(channel, file.substring(start, end), header, body, direct);
        }
        StringBuilder text = new StringBuilder(end - start);
        SourceMap.Builder map = new SourceMap.Builder();
        int line = start;
        while (line <= end) {
            int lineEnd = Math.min(end, TextLines.end(file, line));
            int from = Lines.isEscaped(file, line, lineEnd) ? line + 1 : line;
            map.inStep(text.length(), from);
            text.append(file, from, lineEnd);
            if (lineEnd == end) {
                break;
            }
            int next = TextLines.next(file, lineEnd);
            map.inStep(text.length(), next - 1);
            text.append('\n');
            line = next;
        }
        return new PostSection(channel, text.toString(), header, body, map.build(text.length(), start, end));
    }

    private static boolean standsAsItIs(String file, int start, int end) {
        boolean lineStart = true;
        for (int i = start; i < end; i++) {
            char c = file.charAt(i);
            if (c == '\r' || lineStart && c == '\\' && Lines.isEscaped(file, i, TextLines.end(file, i))) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }
}
