package crieur.model.post;

import crieur.model.problem.ProblemCode;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The keys and values in front of a post's texts, with their places.
 *
 * <p>A front matter that YAML cannot read as a whole is read key by key, so that one damaged value costs no other.
 */
public final class FrontMatter {
    static final YamlLimits LIMITS = new YamlLimits(256 * 1024, 32, 5_000);

    private static final YamlReader YAML = new YamlReader(LIMITS);
    private static final int MOST_PARTS = 500;

    private final @Nullable SourceRange content;
    private final List<YamlNode.Entry> entries;
    private final List<Damaged> damaged;
    private final boolean flow;

    /** A key whose value could not be read, with all of its lines. */
    record Damaged(String key, SourceRange lines) {}

    private FrontMatter(
            @Nullable SourceRange content, List<YamlNode.Entry> entries, List<Damaged> damaged, boolean flow) {
        this.content = content;
        this.entries = entries;
        this.damaged = damaged;
        this.flow = flow;
    }

    static FrontMatter none() {
        return new FrontMatter(null, List.of(), List.of(), false);
    }

    static FrontMatter read(String text, SourceRange content, ProblemCollector problems) {
        YamlResult whole = YAML.read(text, content);
        if (whole.root().isPresent() && whole.root().get() instanceof YamlNode.Mapping mapping) {
            return new FrontMatter(content, mapping.entries(), List.of(), mapping.flow());
        }
        if (whole.root().isEmpty() && whole.trouble().isEmpty()) {
            return new FrontMatter(content, List.of(), List.of(), false);
        }
        if (content.length() > LIMITS.characters()) {
            problems.add(ProblemCode.FRONT_MATTER_TOO_LARGE, content, String.valueOf(LIMITS.characters()));
            return new FrontMatter(content, List.of(), List.of(), false);
        }
        return readByKey(text, content, whole, problems);
    }

    private static FrontMatter readByKey(
            String text, SourceRange content, YamlResult whole, ProblemCollector problems) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        List<Damaged> damaged = new ArrayList<>();
        ProblemCode reason = whole.trouble().map(YamlResult.Trouble::code).orElse(ProblemCode.FRONT_MATTER_NO_MAPPING);
        boolean explained = false;
        for (SourceRange part : parts(text, content)) {
            YamlResult result = YAML.read(text, part);
            if (result.root().orElse(null) instanceof YamlNode.Mapping mapping) {
                entries.addAll(mapping.entries());
            } else if (result.root().isPresent() || result.trouble().isPresent()) {
                damaged.add(new Damaged(keyOf(text, part), part));
                YamlResult.Trouble trouble = result.trouble()
                        .orElseGet(() -> new YamlResult.Trouble(ProblemCode.FRONT_MATTER_NO_MAPPING, part, List.of()));
                boolean consequence =
                        trouble.code() == ProblemCode.YAML_ALIAS_UNKNOWN && reason != ProblemCode.YAML_ALIAS_UNKNOWN;
                if (!consequence) {
                    report(trouble, problems);
                    explained = true;
                }
            }
        }
        if (!explained) {
            whole.trouble().ifPresent(trouble -> report(trouble, problems));
        }
        return new FrontMatter(content, List.copyOf(entries), List.copyOf(damaged), false);
    }

    private static void report(YamlResult.Trouble trouble, ProblemCollector problems) {
        problems.add(trouble.code(), trouble.range(), trouble.arguments().toArray(String[]::new));
    }

    /** Stretches of lines that each begin at the margin, as every key does. */
    private static List<SourceRange> parts(String text, SourceRange content) {
        List<SourceRange> parts = new ArrayList<>();
        int start = content.start();
        int line = start;
        while (line < content.end()) {
            if (line > start && parts.size() < MOST_PARTS && beginsKey(text.charAt(line))) {
                parts.add(new SourceRange(start, line));
                start = line;
            }
            line = TextLines.next(text, TextLines.end(text, line));
        }
        parts.add(new SourceRange(start, content.end()));
        return parts;
    }

    private static boolean beginsKey(char first) {
        return " \t\r\n#-]}".indexOf(first) < 0;
    }

    private static String keyOf(String text, SourceRange part) {
        int start = part.start();
        while (start < part.end() && !beginsKey(text.charAt(start))) {
            start = Math.min(part.end(), TextLines.next(text, TextLines.end(text, start)));
        }
        int colon = text.indexOf(':', start);
        return colon < 0 || colon >= TextLines.end(text, start)
                ? ""
                : text.substring(start, colon).strip();
    }

    /** Whether there is a front matter at all. */
    public boolean isPresent() {
        return content != null;
    }

    /** What stands between the two fences; empty without a front matter. */
    public Optional<SourceRange> content() {
        return Optional.ofNullable(content);
    }

    /** The keys with their values, in the order of the file; a repeated key as often as it is written. */
    public List<YamlNode.Entry> entries() {
        return entries;
    }

    /** The first entry of a top-level key. */
    public Optional<YamlNode.Entry> entry(String key) {
        for (YamlNode.Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    boolean isFlow() {
        return flow;
    }

    Optional<Damaged> damaged(String key) {
        return damaged.stream().filter(part -> part.key().equals(key)).findFirst();
    }
}
