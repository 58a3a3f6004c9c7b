package crieur.model.post;

import crieur.model.problem.SyntaxProblem;
import crieur.model.schedule.Schedule;
import crieur.model.source.LineIndex;
import crieur.model.source.SourceEdit;
import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the text of a {@code .post} file says, and where it says it.
 *
 * <p>Made from any text: what cannot be understood is a problem, and everything else is read. Immutable, safe to
 * share between threads, and without a reference to anything but the text. Reading takes a small part of a
 * millisecond for a text of a few thousand characters. All places are UTF-16 offsets in {@link #source()}.
 */
public final class PostText {
    private final String source;
    private final FrontMatter frontMatter;
    private final FrontMatterFields fields;
    private final List<PostSection> sections;
    private final List<SyntaxProblem> problems;
    private @Nullable LineIndex lines;

    private PostText(String source) {
        this.source = source;
        ProblemCollector collector = new ProblemCollector(source);
        PostLayout layout = new PostLayout(source, collector);
        sections = List.copyOf(layout.sections());
        frontMatter = layout.frontMatter() == null
                ? FrontMatter.none()
                : FrontMatter.read(source, layout.frontMatter(), collector);
        fields = new FrontMatterFields(frontMatter, collector);
        collector.addCharacterProblems();
        problems = collector.problems();
    }

    /** Reads a text, such as a document at a keystroke; never fails. A leading U+FEFF is passed over. */
    public static PostText parse(CharSequence text) {
        return new PostText(text.toString());
    }

    /** The text that was read. */
    public String source() {
        return source;
    }

    public Optional<String> id() {
        return fields.text(PostKeys.ID);
    }

    public Optional<String> title() {
        return fields.text(PostKeys.TITLE);
    }

    /** The BCP 47 tag as written; empty for the campaign's language. */
    public Optional<String> language() {
        return fields.text(PostKeys.LANGUAGE);
    }

    public Optional<String> state() {
        return fields.text(PostKeys.STATE);
    }

    /** When it goes out; empty if that is not written, or not readable, which is then a problem. */
    public Optional<Schedule> schedule() {
        return fields.schedule();
    }

    /** Ids of channels as written, repeated ones included. */
    public List<String> channels() {
        return fields.channels();
    }

    /** Ids of labels as written, repeated ones included. */
    public List<String> labels() {
        return fields.labels();
    }

    public List<PostMedia> media() {
        return fields.media();
    }

    /** Every other value by its path, such as {@code link} or {@code poll.options[0]}, in the order of the file. */
    public Map<String, String> networkFields() {
        return fields.networkFields();
    }

    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The base text; its text is empty where there is none. */
    public PostSection baseText() {
        return sections.get(0);
    }

    /** The texts for single channels in the order of the file, repeated channels included. */
    public List<PostSection> variants() {
        return sections.subList(1, sections.size());
    }

    /** The text for a channel, if the channel has its own; of repeated ones the first. */
    public Optional<PostSection> variant(String channel) {
        for (PostSection section : variants()) {
            if (section.channel().orElseThrow().equals(channel)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** What is sent on a channel: its variant, else the base text. */
    public PostSection sectionFor(String channel) {
        return variant(channel).orElse(baseText());
    }

    /** The section whose lines hold a place of the file; empty within the front matter. */
    public Optional<PostSection> sectionAt(int offset) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (offset >= sections.get(i).header().start()) {
                return Optional.of(sections.get(i));
            }
        }
        return Optional.empty();
    }

    /** Where the key of a front matter path stands, such as {@code media[0].alt}. */
    public Optional<SourceRange> keyRange(String path) {
        return new FrontMatterPath(frontMatter).find(path).map(FrontMatterPath.Found::key);
    }

    /** Where the value of a front matter path stands, quotes included. */
    public Optional<SourceRange> valueRange(String path) {
        return value(path).map(YamlNode::range);
    }

    /** Where a medium stands: what stands on the line before its first value belongs to it too. */
    public Optional<SourceRange> mediaRange(int index) {
        return valueRange("media[" + index + "]")
                .map(range -> new SourceRange(source.lastIndexOf('\n', range.start()) + 1, range.end()));
    }

    /** The map between the text at a front matter path and the file; empty if there is no single text. */
    public Optional<SourceMap> valueMap(String path) {
        return value(path)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(node -> ScalarMap.of(source, (YamlNode.Scalar) node));
    }

    Optional<YamlNode> value(String path) {
        return new FrontMatterPath(frontMatter).find(path).map(FrontMatterPath.Found::value);
    }

    /** What is wrong with the form of the text, in the order of the file. */
    public List<SyntaxProblem> problems() {
        return problems;
    }

    /** Lines and columns of the text. */
    public LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = LineIndex.of(source);
            lines = known;
        }
        return known;
    }

    /** The post after some edits of its text. */
    public PostText with(List<SourceEdit> edits) {
        return edits.isEmpty() ? this : parse(SourceEdit.apply(source, new ArrayList<>(edits)));
    }
}
