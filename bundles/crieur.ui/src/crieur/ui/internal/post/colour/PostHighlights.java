package crieur.ui.internal.post.colour;

import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.post.colour.Highlight.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what to colour in a post: its front matter, the lines that open a channel's text, links, mentions and tags. */
final class PostHighlights {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^(?<fence>\\uFEFF?---[ \\t]*$)|(?<comment>#.*$)|^[ \\t]*(?:- +)?(?<key>[\\p{L}_][\\w.-]*)[ \\t]*:(?=\\s|$)(?<value>[^#\\r\\n]*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}\\n]*}}|\\$\\{[^{}\\n]*}");

    private final PostText post;
    private final List<Highlight> found = new ArrayList<>();

    private PostHighlights(PostText post) {
        this.post = post;
    }

    /** Returns what to colour, in the order of the file and without overlaps. */
    static List<Highlight> of(PostText post) {
        PostHighlights highlights = new PostHighlights(post);
        highlights.frontMatter(post.baseText().header().start());
        highlights.section(post.baseText());
        post.variants().forEach(highlights::section);
        highlights.found.sort(Comparator.comparingInt(Highlight::start));
        return highlights.withoutOverlaps();
    }

    private void frontMatter(int end) {
        Matcher matcher = LINE.matcher(post.source()).region(0, end);
        while (matcher.find()) {
            add(Kind.FENCE, matcher, "fence");
            add(Kind.COMMENT, matcher, "comment");
            add(Kind.KEY, matcher, "key");
            add(Kind.VALUE, matcher, "value");
        }
    }

    private void add(Kind kind, Matcher matcher, String group) {
        if (matcher.start(group) < matcher.end(group)) {
            found.add(new Highlight(kind, matcher.start(group), matcher.end(group)));
        }
    }

    private void section(PostSection section) {
        if (section.header().length() > 0) {
            found.add(new Highlight(
                    Kind.VARIANT, section.header().start(), section.header().end()));
        }
        Matcher placeholder = PLACEHOLDER.matcher(section.text());
        while (placeholder.find()) {
            add(Kind.PLACEHOLDER, section, placeholder.start(), placeholder.end());
        }
        for (Entity entity : TextAnalysis.of(section.text()).entities()) {
            switch (entity.kind()) {
                case URL -> add(Kind.LINK, section, entity.start(), entity.end());
                case MENTION, LIST -> add(Kind.MENTION, section, entity.start(), entity.end());
                case HASHTAG, CASHTAG -> add(Kind.TAG, section, entity.start(), entity.end());
                case EMOJI, EMAIL -> {
                    // An emoji has its own colours; no network makes a link of an address.
                }
            }
        }
    }

    private void add(Kind kind, PostSection section, int start, int end) {
        SourceRange range = section.map().toFile(start, end);
        found.add(new Highlight(kind, range.start(), range.end()));
    }

    private List<Highlight> withoutOverlaps() {
        List<Highlight> kept = new ArrayList<>(found.size());
        int end = 0;
        for (Highlight highlight : found) {
            if (highlight.start() >= end) {
                kept.add(highlight);
                end = highlight.end();
            }
        }
        return kept;
    }
}
