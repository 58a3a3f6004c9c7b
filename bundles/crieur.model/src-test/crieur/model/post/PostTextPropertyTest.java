package crieur.model.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Rounds;
import crieur.model.problem.SyntaxProblem;
import crieur.model.schedule.Schedule;
import crieur.model.source.FileText;
import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Any bytes at all: nothing fails, nothing is lost, and every place is a place of the file. */
class PostTextPropertyTest {
    private static final int FILES = Rounds.of(300);

    @Test
    void everyByteComesBack() {
        onMutated(1, (bytes, post) -> {
            FileText file = FileText.decode(bytes);
            assertThat(file.encode()).isEqualTo(bytes);
            assertThat(post.source()).isEqualTo(file.text());
        });
    }

    @Test
    void problemsStandInTheFile() {
        onMutated(2, (bytes, post) -> {
            for (SyntaxProblem problem : post.problems()) {
                assertThat(problem.range().end())
                        .isLessThanOrEqualTo(post.source().length());
                assertThat(post.lines().offset(problem.line(), problem.column()))
                        .isEqualTo(problem.range().start());
                assertThat(problem.message(Locale.FRENCH)).isNotBlank();
            }
        });
    }

    @Test
    void sectionsCoverEverythingAfterTheFrontMatter() {
        onMutated(3, (bytes, post) -> {
            int end = post.baseText().body().start();
            for (int i = 0; i <= post.variants().size(); i++) {
                PostSection section = i == 0 ? post.baseText() : post.variants().get(i - 1);
                assertThat(section.header().start()).isEqualTo(end);
                assertThat(section.body().start()).isEqualTo(section.header().end());
                assertThat(section.body().contains(section.map().fileRange())).isTrue();
                end = section.body().end();
            }
            assertThat(end).isEqualTo(post.source().length());
        });
    }

    @Test
    void mapsEveryUnitOfATextToItsPlaceAndBack() {
        onMutated(4, (bytes, post) -> {
            checkMap(post.source(), post.baseText());
            post.variants().forEach(section -> checkMap(post.source(), section));
        });
    }

    private static void checkMap(String source, PostSection section) {
        SourceMap map = section.map();
        String text = section.text();
        assertThat(map.textLength()).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i++) {
            SourceRange place = map.toFile(i, i + 1);
            String written = place.of(source);
            char expected = text.charAt(i);
            boolean same = written.charAt(written.length() - 1) == expected || expected == '\n' && written.equals("\r");
            if (!same || map.toText(place.start()) != i || map.toText(place.end()) != i + 1) {
                throw new AssertionError("unit " + i + " of " + section);
            }
        }
    }

    @Test
    void valuesStandWhereTheirRangesSay() {
        onMutated(5, (bytes, post) -> {
            SourceRange content = post.frontMatter().content().orElse(new SourceRange(0, 0));
            for (YamlNode.Entry entry : post.frontMatter().entries()) {
                assertThat(content.contains(entry.key().range())).isTrue();
                assertThat(content.contains(entry.value().range())).isTrue();
                if (entry.value() instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN) {
                    String written = scalar.range().of(post.source());
                    assertThat(written.contains(scalar.value()) || written.matches("(?s).*[\r\n&*!\u2028].*"))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void readsFrontMatterTextsThroughTheirMaps() {
        for (int i = 0; i < FILES; i++) {
            PostText post = PostText.parse(new RandomPosts(6_000_000L + i).wellFormed());
            Optional<SourceMap> map = post.valueMap(PostKeys.TITLE);
            if (map.isPresent() && map.get().isExact()) {
                String title = post.title().orElse("");
                for (int at = 0; at < title.length(); at++) {
                    assertThat(map.get().toText(map.get().toFile(at, at + 1).end()))
                            .isEqualTo(at + 1);
                }
            }
        }
    }

    @Test
    void editsOfDamagedFilesStillDoWhatTheySay() {
        LocalDateTime time = LocalDateTime.parse("2027-01-02T03:04");
        onMutated(7, (bytes, post) -> {
            same(
                    post.with(PostEdits.setBaseText(post, "new\ntext")),
                    changed -> changed.baseText().text(),
                    "new\ntext");
            same(
                    post.with(PostEdits.setVariant(post, "fresh", "text")),
                    changed -> changed.variant("fresh").map(PostSection::text),
                    Optional.of("text"));
            same(post.with(PostEdits.setTitle(post, "new")), PostText::title, Optional.of("new"));
            same(post.with(PostEdits.setState(post, "")), PostText::state, Optional.of(""));
            Optional<Schedule> schedule = Optional.of(new Schedule.At(time));
            same(post.with(PostEdits.setSchedule(post, schedule)), PostText::schedule, schedule);
            same(post.with(PostEdits.setChannels(post, List.of("a", "b"))), PostText::channels, List.of("a", "b"));
        });
    }

    private static <T> void same(PostText changed, Function<PostText, T> value, T expected) {
        assertThat(value.apply(changed)).as(changed.source()).isEqualTo(expected);
    }

    private static void onMutated(long seed, BiConsumer<byte[], PostText> check) {
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = new RandomPosts(seed * 1_000_003 + i).mutated();
            try {
                check.accept(bytes, PostText.parse(FileText.decode(bytes).text()));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "file " + i + " of seed " + seed + ":\n"
                                + FileText.decode(bytes).text(),
                        e);
            }
        }
    }
}
