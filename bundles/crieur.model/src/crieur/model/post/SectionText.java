package crieur.model.post;

import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import java.util.Optional;

/** Reads a text out of the lines of the file, and notes where the two differ. */
final class SectionText {
    private SectionText() {}

    /** Reads the text between two places, of which the first begins a line and the second ends one. */
    static PostSection read(
            String file, Optional<String> channel, SourceRange header, SourceRange body, SourceRange text) {
        return read(file, channel, header, body, text, false);
    }

    /** Reads a post of a thread: everything of a body but the blank lines around. */
    static PostSection post(String file, Optional<String> channel, SourceRange header, SourceRange body) {
        SourceRange text = withoutBlankLines(file, body);
        return text.length() == 0
                ? new PostSection(channel, "", header, body, SourceMap.direct(body.start(), 0))
                : read(file, channel, header, body, text, true);
    }

    /** The stretch of a body from its first line that is not blank to the end of its last; empty if there is none. */
    static SourceRange withoutBlankLines(String file, SourceRange body) {
        int start = body.start();
        int line = start;
        int lastEnd = -1;
        while (line < body.end()) {
            int end = TextLines.end(file, line);
            if (!TextLines.isBlank(file, line, end)) {
                start = lastEnd < 0 ? line : start;
                lastEnd = end;
            }
            line = TextLines.next(file, end);
        }
        return lastEnd < 0 ? new SourceRange(body.start(), body.start()) : new SourceRange(start, lastEnd);
    }

    private static PostSection read(
            String file,
            Optional<String> channel,
            SourceRange header,
            SourceRange body,
            SourceRange stretch,
            boolean asSent) {
        int start = stretch.start();
        int end = stretch.end();
        if (standsAsItIs(file, start, end, asSent)) {
            SourceMap direct = SourceMap.direct(start, end - start);
            return new PostSection(channel, file.substring(start, end), header, body, direct);
        }
        StringBuilder text = new StringBuilder(end - start);
        SourceMap.Builder map = new SourceMap.Builder();
        int line = start;
        while (line <= end) {
            int lineEnd = Math.min(end, TextLines.end(file, line));
            int from = loses(file, line, lineEnd, asSent) ? line + 1 : line;
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

    /** Whether the first backslash of a line is no part of the text. */
    private static boolean loses(String file, int line, int end, boolean asSent) {
        return Lines.isEscaped(file, line, end) && (asSent || !Lines.isEscapedMark(file, line, end));
    }

    private static boolean standsAsItIs(String file, int start, int end, boolean asSent) {
        boolean lineStart = true;
        for (int i = start; i < end; i++) {
            char c = file.charAt(i);
            if (c == '\r' || lineStart && c == '\\' && loses(file, i, TextLines.end(file, i), asSent)) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }
}
