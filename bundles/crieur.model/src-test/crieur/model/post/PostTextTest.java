package crieur.model.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTextTest {
    private static final String POST = """
        ---
        title: La rentrée   # a name
        channels: [mastodon, 'x']
        media:
          - file: a.png
            alt: "une \\"lettre\\""
        poll:
          options: [oui, non]
        ---

        First.
        \\=== not a variant
        \\\\=== nor this

        === x
        For x.
        """;

    private static PostText post(String frontMatter) {
        return PostText.parse("---\n" + frontMatter + "\n---\ntext\n");
    }

    private static List<ProblemCode> codes(PostText post) {
        return post.problems().stream().map(SyntaxProblem::code).toList();
    }

    @Test
    void readsTextsAsTheyAreSent() {
        PostText post = PostText.parse(POST);
        assertThat(post.problems()).isEmpty();
        assertThat(post.baseText().text()).isEqualTo("First.\n=== not a variant\n\\=== nor this");
        assertThat(post.sectionFor("x").text()).isEqualTo("For x.");
        assertThat(post.sectionFor("mastodon")).isSameAs(post.baseText());
    }

    @Test
    void readsFrontMatter() {
        PostText post = PostText.parse(POST);
        assertThat(post.title()).contains("La rentrée");
        assertThat(post.channels()).containsExactly("mastodon", "x");
        assertThat(post.media()).containsExactly(new PostMedia(Optional.of("a.png"), Optional.of("une \"lettre\"")));
        assertThat(post.networkFields()).isEqualTo(Map.of("poll.options[0]", "oui", "poll.options[1]", "non"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title             | La rentrée",
                "channels          | [mastodon, 'x']",
                "channels[1]       | 'x'",
                "media[0].file     | a.png",
                "media[0].alt      | \"une \\\"lettre\\\"\"",
                "poll.options[1]   | non"
            })
    void knowsWhereValuesStand(String path, String written) {
        assertThat(PostText.parse(POST).valueRange(path))
                .map(range -> range.of(POST))
                .contains(written);
    }

    @Test
    void knowsWhereKeysStandAndWhatIsNotThere() {
        PostText post = PostText.parse(POST);
        assertThat(post.keyRange("media[0].alt")).map(range -> range.of(POST)).contains("alt");
        for (String path :
                List.of("media[1]", "media[x]", "title.x", "nothing", "", "channels[", "channels[99999999999]")) {
            assertThat(post.valueRange(path)).as(path).isEmpty();
        }
    }

    @Test
    void mapsQuotedValuesThroughTheirEscapes() {
        SourceMap map = PostText.parse(POST).valueMap("media[0].alt").orElseThrow();
        assertThat(map.isExact()).isTrue();
        assertThat(map.toFile(5, 11).of(POST)).isEqualTo("lettre");
        assertThat(map.toFile(4, 5).of(POST)).isEqualTo("\\\"");
    }

    @Test
    void mapsTextsThroughCarriageReturnsAndEscapes() {
        String file = "---\r\n---\r\na\r\n\\=== b\r\n";
        PostSection base = PostText.parse(file).baseText();
        assertThat(base.text()).isEqualTo("a\n=== b");
        assertThat(base.map().toFile(1, 2).of(file)).isEqualTo("\r\n");
        assertThat(base.map().toFile(2, 5).of(file)).isEqualTo("\\===");
        assertThat(base.map().fileRange()).isEqualTo(new SourceRange(10, 19));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title: a: b            | YAML_COLON          | 9",
                "title: \"a             | YAML_QUOTE          | 8",
                "labels: [a, b          | YAML_BRACKET        | 9",
                "title: [a]             | TEXT_EXPECTED       | 8",
                "channels: {a: b}       | LIST_EXPECTED       | 11",
                "schedule: tomorrow     | SCHEDULE_UNREADABLE | 11",
                "media: [{alt: x}]      | MEDIA_FILE_MISSING  | 9",
                "just words             | FRONT_MATTER_NO_MAPPING | 1",
                "title: *nobody         | YAML_ALIAS_UNKNOWN  | 8"
            })
    void saysWhatIsWrongAndWhereAndReadsTheRest(String line, ProblemCode code, int column) {
        PostText post = post("state: draft\n" + line + "\nlink: https://a.example");
        assertThat(post.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
        });
        assertThat(post.state()).contains("draft");
        assertThat(post.networkFields()).containsEntry("link", "https://a.example");
        assertThat(post.baseText().text()).isEqualTo("text");
    }

    @Test
    void takesTheFirstOfRepeatedKeysAndVariants() {
        PostText post = PostText.parse("---\ntitle: a\ntitle: b\n---\n=== x\none\n=== x\ntwo\n");
        assertThat(codes(post)).containsExactly(ProblemCode.KEY_REPEATED, ProblemCode.VARIANT_REPEATED);
        assertThat(post.title()).contains("a");
        assertThat(post.sectionFor("x").text()).isEqualTo("one");
    }

    @Test
    void readsAFrontMatterThatNobodyClosed() {
        PostText post = PostText.parse("---\ntitle: a\nchannels:\n- x\n\nThe text.\n");
        assertThat(codes(post)).containsExactly(ProblemCode.FRONT_MATTER_UNCLOSED);
        assertThat(post.channels()).containsExactly("x");
        assertThat(post.baseText().text()).isEqualTo("The text.");
    }

    @Test
    void readsATextWithoutFrontMatter() {
        PostText post = PostText.parse("Only text.");
        assertThat(codes(post)).containsExactly(ProblemCode.FRONT_MATTER_MISSING);
        assertThat(post.baseText().text()).isEqualTo("Only text.");
        assertThat(post.with(PostEdits.setTitle(post, "a")).source()).isEqualTo("---\ntitle: a\n---\nOnly text.");
    }

    @ParameterizedTest
    @CsvSource({"===x, true", "=== a b, true", "====, false", "===== =, true", "'== x', false"})
    void takesLinesThatAreNoVariantAsText(String line, boolean unclear) {
        PostText post = PostText.parse("---\n---\n" + line);
        assertThat(post.baseText().text()).isEqualTo(line);
        assertThat(codes(post).contains(ProblemCode.VARIANT_LINE_UNCLEAR)).isEqualTo(unclear);
    }

    @Test
    void keepsUnreadableLinesAsACommentWhenTheirKeyIsWrittenAnew() {
        PostText post = post("title: \"a\nstate: draft");
        assertThat(post.with(PostEdits.setTitle(post, "b")).source())
                .isEqualTo("---\n# title: \"a\ntitle: b\nstate: draft\n---\ntext\n");
    }

    @Test
    void survivesAliasBombsAndDeepNesting() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]");
        for (int i = 1; i < 30; i++) {
            bomb.append("\na")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("]");
        }
        assertThat(codes(post(bomb.toString()))).contains(ProblemCode.YAML_TOO_MANY);
        assertThat(codes(post("a: " + "[".repeat(100_000)))).containsExactly(ProblemCode.YAML_TOO_DEEP);
        assertThat(codes(post("a: \"" + "x".repeat(300_000) + '"')))
                .containsExactly(ProblemCode.FRONT_MATTER_TOO_LARGE);
    }

    @Test
    void namesBytesAndCharactersThatShouldNotBeThere() {
        PostText post = PostText.parse("---\n---\na\0b\uDCFF\uDCFEc\uDCFDd\uD83D");
        assertThat(codes(post))
                .containsExactly(
                        ProblemCode.CONTROL_CHARACTER, ProblemCode.INVALID_BYTES, ProblemCode.CONTROL_CHARACTER);
        assertThat(post.problems().get(1).arguments()).containsExactly("3");
    }
}
