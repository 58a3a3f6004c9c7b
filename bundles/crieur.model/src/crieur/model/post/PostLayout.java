package crieur.model.post;

import crieur.model.problem.ProblemCode;
import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the front matter and the sections of a post. */
final class PostLayout {
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w.-]*[ \\t]*:(?:[ \\t].*)?");

    private final String text;
    private final ProblemCollector problems;
    private final List<PostSection> sections = new ArrayList<>(2);
    private @Nullable SourceRange frontMatter;
    private int bodyStart;

    PostLayout(String text, ProblemCollector problems) {
        this.text = text;
        this.problems = problems;
        findFrontMatter();
        findSections();
    }

    /** What stands between the two fences; null if there is no front matter. */
    @Nullable
    SourceRange frontMatter() {
        return frontMatter;
    }

    /** The base text first, then the variants in the order of the file. */
    List<PostSection> sections() {
        return sections;
    }

    private void findFrontMatter() {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        bodyStart = start;
        int line = start;
        int end = TextLines.end(text, line);
        while (end < text.length() && TextLines.isBlank(text, line, end)) {
            line = TextLines.next(text, end);
            end = TextLines.end(text, line);
        }
        if (!Lines.isFence(text, line, end)) {
            problems.add(ProblemCode.FRONT_MATTER_MISSING, new SourceRange(start, start));
            return;
        }
        int content = TextLines.next(text, end);
        if (!findClosingFence(content)) {
            problems.add(ProblemCode.FRONT_MATTER_UNCLOSED, new SourceRange(line, end));
            bodyStart = endOfKeys(content);
            frontMatter = new SourceRange(content, bodyStart);
        }
    }

    private boolean findClosingFence(int content) {
        int line = content;
        while (line < text.length()) {
            int end = TextLines.end(text, line);
            if (Lines.isFence(text, line, end)) {
                frontMatter = new SourceRange(content, line);
                bodyStart = TextLines.next(text, end);
                return true;
            }
            if (Lines.channel(text, line, end) != null) {
                return false;
            }
            line = TextLines.next(text, end);
        }
        return false;
    }

    /** Without a closing fence, the front matter ends with the lines that look like it. */
    private int endOfKeys(int content) {
        int line = content;
        while (line < text.length()) {
            int end = TextLines.end(text, line);
            if (TextLines.isBlank(text, line, end) || !looksLikeYaml(line, end)) {
                return line;
            }
            line = TextLines.next(text, end);
        }
        return line;
    }

    private boolean looksLikeYaml(int line, int end) {
        char first = text.charAt(line);
        return first == ' '
                || first == '#'
                || first == '-'
                || KEY.matcher(text).region(line, end).matches();
    }

    private void findSections() {
        SourceRange header = new SourceRange(bodyStart, bodyStart);
        Optional<String> channel = Optional.empty();
        int line = bodyStart;
        while (line < text.length()) {
            int end = TextLines.end(text, line);
            int next = TextLines.next(text, end);
            if (text.charAt(line) == '=' && Lines.isMarked(text, line, end)) {
                @Nullable String opened = Lines.channel(text, line, end);
                if (opened == null) {
                    problems.add(ProblemCode.VARIANT_LINE_UNCLEAR, new SourceRange(line, end));
                } else {
                    sections.add(section(channel, header, line));
                    channel = Optional.of(opened);
                    header = new SourceRange(line, next);
                }
            }
            line = next;
        }
        sections.add(section(channel, header, text.length()));
        reportRepeated();
    }

    private void reportRepeated() {
        List<String> seen = new ArrayList<>(2);
        for (PostSection section : sections) {
            String channel = section.channel().orElse(null);
            if (channel != null && seen.contains(channel)) {
                int start = section.header().start();
                problems.add(ProblemCode.VARIANT_REPEATED, new SourceRange(start, TextLines.end(text, start)), channel);
            }
            seen.add(channel);
        }
    }

    private PostSection section(Optional<String> channel, SourceRange header, int bodyEnd) {
        SourceRange body = new SourceRange(header.end(), bodyEnd);
        int start = body.start();
        int line = start;
        int lastEnd = -1;
        while (line < bodyEnd) {
            int end = TextLines.end(text, line);
            if (!TextLines.isBlank(text, line, end)) {
                start = lastEnd < 0 ? line : start;
                lastEnd = end;
            }
            line = TextLines.next(text, end);
        }
        if (lastEnd < 0) {
            return new PostSection(channel, "", header, body, SourceMap.direct(body.start(), 0));
        }
        return SectionText.read(text, channel, header, body, start, lastEnd);
    }
}
