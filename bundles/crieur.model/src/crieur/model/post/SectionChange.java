package crieur.model.post;

import crieur.model.source.SourceEdit;
import crieur.model.source.SourceMap;
import crieur.model.source.TextLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Changes the base text and the variants, line by line. */
final class SectionChange {
    private final PostChange change;

    SectionChange(PostChange change) {
        this.change = change;
    }

    /** A text as it can stand in a section: line feeds, no blank lines around it. */
    static String canonical(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int start = lines.startsWith("\uFEFF") ? 1 : 0;
        int first = -1;
        int last = -1;
        for (int line = start; line < lines.length(); ) {
            int end = TextLines.end(lines, line);
            if (!TextLines.isBlank(lines, line, end)) {
                first = first < 0 ? line : first;
                last = end;
            }
            line = TextLines.next(lines, end);
        }
        return first < 0 ? "" : lines.substring(first, last);
    }

    void setText(Optional<String> channel, String newText) {
        change.frontMatter().close();
        String text = canonical(newText);
        if (channel.isEmpty()) {
            guardFirstLine(text);
            replace(change.post().baseText(), text);
            return;
        }
        Optional<PostSection> section = change.post().variant(channel.get());
        if (section.isPresent()) {
            replace(section.get(), text);
        } else {
            append(channel.get(), text);
        }
    }

    void removeVariant(String channel) {
        Optional<PostSection> section = change.post().variant(channel);
        while (section.isPresent()) {
            int start = section.get().header().start();
            int end = section.get().body().end();
            if (end == change.post().source().length()) {
                start = beforeBlankLine(start);
            }
            change.apply(SourceEdit.delete(start, end));
            section = change.post().variant(channel);
        }
    }

    private void guardFirstLine(String text) {
        if (!change.post().frontMatter().isPresent() && Lines.isFence(text, 0, TextLines.end(text, 0))) {
            change.frontMatter().create("");
        }
    }

    private int beforeBlankLine(int lineStart) {
        String source = change.post().source();
        int bodyStart = change.post().baseText().body().start();
        if (lineStart <= bodyStart) {
            return lineStart;
        }
        int previous = TextLines.start(source, Math.max(bodyStart, startOfLineEnd(source, lineStart)));
        return TextLines.isBlank(source, previous, TextLines.end(source, previous))
                ? Math.max(bodyStart, previous)
                : lineStart;
    }

    private static int startOfLineEnd(String source, int lineStart) {
        boolean both = lineStart >= 2 && source.charAt(lineStart - 1) == '\n' && source.charAt(lineStart - 2) == '\r';
        return lineStart - (both ? 2 : 1);
    }

    private void append(String channel, String text) {
        if (channel.isEmpty() || channel.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not the id of a channel: " + channel);
        }
        String source = change.post().source();
        String lineEnd = TextLines.lineEnd(source);
        StringBuilder added = new StringBuilder();
        int bodyStart = change.post().baseText().body().start();
        boolean lineOpen = TextLines.start(source, source.length()) != source.length();
        if (lineOpen) {
            added.append(lineEnd);
        }
        if (source.length() > bodyStart && !endsWithBlankLine(source, bodyStart)) {
            added.append(lineEnd);
        }
        added.append("=== ").append(channel).append(lineEnd);
        if (!text.isEmpty()) {
            added.append(written(List.of(text.split("\n", -1)), lineEnd)).append(lineEnd);
        }
        change.apply(SourceEdit.insert(source.length(), added.toString()));
    }

    private static boolean endsWithBlankLine(String source, int bodyStart) {
        if (TextLines.start(source, source.length()) != source.length()) {
            return false;
        }
        int line = TextLines.start(source, Math.max(bodyStart, startOfLineEnd(source, source.length())));
        return TextLines.isBlank(source, line, TextLines.end(source, line));
    }

    private void replace(PostSection section, String text) {
        if (text.equals(section.text())) {
            return;
        }
        if (section.text().isEmpty()) {
            fill(section, text);
        } else if (text.isEmpty()) {
            int start = section.map().fileRange().start();
            change.apply(SourceEdit.delete(start, section.map().fileRange().end()));
        } else {
            replaceLines(section, section.text().split("\n", -1), text.split("\n", -1));
        }
    }

    /** Puts a text into a section that has none; its blank lines become the usual ones. */
    private void fill(PostSection section, String text) {
        String source = change.post().source();
        String lineEnd = TextLines.lineEnd(source);
        int start = section.body().start();
        int end = section.body().end();
        boolean lineOpen = start > 0 && TextLines.start(source, start) != start && source.charAt(start - 1) != '\uFEFF';
        String before = lineOpen ? lineEnd : "";
        String after = end < source.length() ? lineEnd + lineEnd : lineEnd;
        change.apply(SourceEdit.replace(start, end, before + written(List.of(text.split("\n", -1)), lineEnd) + after));
    }

    private void replaceLines(PostSection section, String[] before, String[] after) {
        int same = 0;
        int most = Math.min(before.length, after.length);
        while (same < most && before[same].equals(after[same])) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < most - same && before[before.length - 1 - sameEnd].equals(after[after.length - 1 - sameEnd])) {
            sameEnd++;
        }
        String lineEnd = TextLines.lineEnd(change.post().source());
        String middle = written(Arrays.asList(after).subList(same, after.length - sameEnd), lineEnd);
        boolean nothingNew = same == after.length - sameEnd;
        boolean nothingOld = same == before.length - sameEnd;
        SourceMap map = section.map();
        int textStart = offset(before, same);
        int textEnd = nothingOld ? textStart : offset(before, before.length - sameEnd) - 1;
        if (nothingOld && same == before.length) {
            change.apply(SourceEdit.insert(map.fileRange().end(), lineEnd + middle));
        } else if (nothingOld) {
            change.apply(SourceEdit.insert(map.toFile(textStart), middle + lineEnd));
        } else if (nothingNew && sameEnd == 0) {
            change.apply(
                    SourceEdit.delete(map.toFile(textStart - 1), map.fileRange().end()));
        } else if (nothingNew) {
            change.apply(SourceEdit.delete(map.toFile(textStart), map.toFile(textEnd + 1)));
        } else {
            change.apply(SourceEdit.replace(map.toFile(textStart), map.toFile(textEnd), middle));
        }
    }

    /** The offset of a line in the text made of the lines. */
    private static int offset(String[] lines, int line) {
        int offset = 0;
        for (int i = 0; i < line; i++) {
            offset += lines[i].length() + 1;
        }
        return offset;
    }

    private static String written(List<String> lines, String lineEnd) {
        return String.join(lineEnd, lines.stream().map(Lines::written).toList());
    }
}
