package crieur.model.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Rounds;
import crieur.model.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread in a post's file: posts with a line between, loaded, edited and saved one by one. */
class PostThreadTest {
    private static final String FILE =
            "---\ntitle: a\n---\nThe base.\n\n=== x\nOne.\n\n===\n\nTwo,\n\\=== x\n===\nThree.\n";

    private static List<String> sent(PostSection section) {
        return section.sent().stream().map(PostSection::text).toList();
    }

    @Test
    void readsThePostsOfAThread() {
        PostText post = PostText.parse(FILE);
        assertThat(post.problems()).isEmpty();
        PostSection x = post.sectionFor("x");
        assertThat(x.isThread()).isTrue();
        assertThat(sent(x)).containsExactly("One.", "Two,\n=== x", "Three.");
        assertThat(x.sent()).allSatisfy(part -> assertThat(part.channel()).contains("x"));
        assertThat(post.baseText().isThread()).isFalse();
        assertThat(post.baseText().sent()).containsExactly(post.baseText());
    }

    @Test
    void mapsEachPostToItsPlaceInTheFile() {
        PostSection second = PostText.parse(FILE).sectionFor("x").sent().get(1);
        assertThat(second.map().toFile(0, 4).of(FILE)).isEqualTo("Two,");
        assertThat(second.map().toFile(5, 8).of(FILE)).isEqualTo("\\===");
        assertThat(second.header().of(FILE)).isEqualTo("===\n");
    }

    @Test
    void aBaseTextCanBeAThread() {
        PostText post = PostText.parse("---\n---\na\n===\nb");
        assertThat(sent(post.baseText())).containsExactly("a", "b");
        assertThat(sent(post.sectionFor("bluesky"))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"===", "\\===", "\\\\===", "=== ", "a\n===\nb"})
    void aLineOfTextThatLooksLikeTheMarkIsEscaped(String line) {
        PostText post = PostText.parse("---\n---\nold\n");
        PostText changed = post.with(PostEdits.setBaseText(post, PostThread.join(List.of("a\n" + line + "\nb", "c"))));
        assertThat(changed.problems()).isEmpty();
        assertThat(sent(changed.baseText())).containsExactly("a\n" + line + "\nb", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n===\n\n===\nb", "===\na\n===\nb", "a\n===\nb\n===\n"})
    void saysThatAnEmptyPostIsNotSent(String body) {
        PostText post = PostText.parse("---\n---\n" + body);
        assertThat(sent(post.baseText())).containsExactly("a", "b");
        assertThat(post.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.THREAD_POST_EMPTY);
            assertThat(problem.range().of(post.source())).isEqualTo("===");
        });
    }

    @Test
    void aThreadOfEmptyPostsSendsOneEmptyPost() {
        PostText post = PostText.parse("---\n---\n===\n===\n");
        assertThat(sent(post.baseText())).containsExactly("");
    }

    @Test
    void changesOnePostAndLeavesTheOthersAsTheyAreWritten() {
        PostText post = PostText.parse(FILE);
        PostSection second = post.sectionFor("x").sent().get(1);
        String changed = post.with(PostEdits.replaceText(post, second, 0, 3, "2\n===\n2"))
                .source();
        assertThat(changed).isEqualTo(FILE.replace("Two,", "2\n\\===\n2,"));
        assertThat(sent(PostText.parse(changed).sectionFor("x")))
                .containsExactly("One.", "2\n===\n2,\n=== x", "Three.");
    }

    @Test
    void splitsATextAndAPostOfAThread() {
        PostText post = PostText.parse(FILE);
        PostText base = post.with(PostEdits.split(post, post.baseText(), Optional.empty(), List.of("The", "base.")));
        assertThat(sent(base.baseText())).containsExactly("The", "base.");
        assertThat(sent(base.sectionFor("x"))).hasSize(3);
        PostSection last = post.sectionFor("x").sent().get(2);
        PostText more = post.with(PostEdits.split(post, last, Optional.of("x"), List.of("Three", "and four.")));
        assertThat(sent(more.sectionFor("x"))).containsExactly("One.", "Two,\n=== x", "Three", "and four.");
        PostText own =
                post.with(PostEdits.split(post, post.baseText(), Optional.of("bluesky"), List.of("The", "base.")));
        assertThat(sent(own.sectionFor("bluesky"))).containsExactly("The", "base.");
        assertThat(own.baseText().text()).isEqualTo("The base.");
    }

    @Test
    void everyThreadComesBackFromItsText() {
        for (int i = 0; i < Rounds.of(300); i++) {
            RandomPosts random = new RandomPosts(40_000_000L + i);
            List<String> posts = new ArrayList<>();
            for (int n = 1 + random.random().nextInt(4); n > 0; n--) {
                String text = random.text(1 + random.random().nextInt(4));
                posts.add(text.isEmpty() ? "x" : text);
            }
            String text = PostThread.join(posts);
            assertThat(PostThread.split(text)).isEqualTo(posts);
            PostText file = PostText.parse(random.wellFormed());
            PostText changed = file.with(PostEdits.setVariant(file, "x", text));
            assertThat(changed.sectionFor("x").text()).isEqualTo(text);
            assertThat(sent(changed.sectionFor("x"))).as(changed.source()).isEqualTo(posts);
            assertThat(changed.with(PostEdits.setVariant(changed, "x", text)).source())
                    .isEqualTo(changed.source());
        }
    }

    @Test
    void whatIsSentIsTheSameReadFromTheFileAndFromTheText() {
        for (int i = 0; i < Rounds.of(300); i++) {
            PostText post = PostText.parse(new RandomPosts(41_000_000L + i).wellFormed());
            for (String channel : RandomPosts.CHANNELS) {
                PostSection section = post.sectionFor(channel);
                assertThat(sent(section)).isEqualTo(PostThread.split(section.text()));
                assertThat(post.with(PostEdits.setVariant(post, channel, section.text()))
                                .variant(channel))
                        .map(PostThreadTest::sent)
                        .isEqualTo(Optional.of(sent(section)));
            }
        }
    }
}
