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
        List<SourceRange> marks = new ArrayList<>(0);
        boolean escapedMarks = false;
        int line = bodyStart;
        while (line < text.length()) {
            int end = TextLines.end(text, line);
            int next = TextLines.next(text, end);
            char first = text.charAt(line);
            if (first == '=' && Lines.isThreadMark(text, line, end)) {
                marks.add(new SourceRange(line, next));
            } else if (first == '=' && Lines.isMarked(text, line, end)) {
                @Nullable String opened = Lines.channel(text, line, end);
                if (opened == null) {
                    problems.add(ProblemCode.VARIANT_LINE_UNCLEAR, new SourceRange(line, end));
                } else {
                    sections.add(section(channel, header, line, marks, escapedMarks));
                    channel = Optional.of(opened);
                    header = new SourceRange(line, next);
                    marks = new ArrayList<>(0);
                    escapedMarks = false;
                }
            } else if (first == '\\') {
                escapedMarks |= Lines.isEscapedMark(text, line, end);
            }
            line = next;
        }
        sections.add(section(channel, header, text.length(), marks, escapedMarks));
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

    private PostSection section(
            Optional<String> channel, SourceRange header, int bodyEnd, List<SourceRange> marks, boolean escapedMarks) {
        SourceRange body = new SourceRange(header.end(), bodyEnd);
        SourceRange stretch = SectionText.withoutBlankLines(text, body);
        if (stretch.length() == 0) {
            return new PostSection(channel, "", header, body, SourceMap.direct(body.start(), 0));
        }
        PostSection section = SectionText.read(text, channel, header, body, stretch);
        return marks.isEmpty() && !escapedMarks ? section : section.sentAs(posts(section, marks));
    }

    /** The posts of a thread without blank ones, which are problems; one blank post where there is no other. */
    private List<PostSection> posts(PostSection section, List<SourceRange> marks) {
        List<PostSection> posts = new ArrayList<>(marks.size() + 1);
        SourceRange header = section.header();
        for (int i = 0; i <= marks.size(); i++) {
            int end = i < marks.size() ? marks.get(i).start() : section.body().end();
            SourceRange body = new SourceRange(header.end(), end);
            PostSection post = SectionText.post(text, section.channel(), header, body);
            if (post.text().isEmpty()) {
                int mark = marks.get(Math.max(0, i - 1)).start();
                problems.add(ProblemCode.THREAD_POST_EMPTY, new SourceRange(mark, TextLines.end(text, mark)));
            } else {
                posts.add(post);
            }
            header = i < marks.size() ? marks.get(i) : header;
        }
        return posts.isEmpty() ? List.of(SectionText.post(text, section.channel(), header, end(section))) : posts;
    }

    private static SourceRange end(PostSection section) {
        return new SourceRange(section.body().end(), section.body().end());
    }
}
