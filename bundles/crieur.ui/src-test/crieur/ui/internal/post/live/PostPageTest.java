package crieur.ui.internal.post.live;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import org.junit.jupiter.api.Test;

class PostPageTest {

    private static final String SOURCE = "---\ntitle: T\n---\n\nBase.\n\n=== x\nFor X.\n\n=== m\n";

    private final PostText post = PostText.parse(SOURCE);

    private String shown(PostPage page) {
        return page.region(post).of(SOURCE);
    }

    @Test
    void aPageShowsItsTextWithoutTheLinesAroundIt() {
        assertThat(shown(PostPage.BASE)).isEqualTo("Base.");
        assertThat(shown(PostPage.of("x"))).isEqualTo("For X.");
        assertThat(shown(PostPage.SOURCE)).isEqualTo(SOURCE);
    }

    @Test
    void aChannelThatFollowsTheBaseTextShowsThat() {
        assertThat(shown(PostPage.of("bluesky"))).isEqualTo("Base.");
    }

    @Test
    void aTextWithNothingInItIsAPlaceToWriteAfterItsHeader() {
        assertThat(PostPage.of("m").region(post).start()).isEqualTo(SOURCE.length());
        assertThat(shown(PostPage.of("m"))).isEmpty();
    }

    @Test
    void aPlaceIsShownByThePageOfTheTextThatHoldsIt() {
        int inX = SOURCE.indexOf("For X");
        int inBase = SOURCE.indexOf("Base");

        assertThat(PostPage.BASE.showing(post, inX)).isEqualTo(PostPage.of("x"));
        assertThat(PostPage.of("x").showing(post, inBase)).isEqualTo(PostPage.BASE);
        assertThat(PostPage.of("bluesky").showing(post, inBase)).isEqualTo(PostPage.of("bluesky"));
        assertThat(PostPage.BASE.showing(post, SOURCE.indexOf("title"))).isEqualTo(PostPage.SOURCE);
        assertThat(PostPage.SOURCE.showing(post, inX)).isEqualTo(PostPage.SOURCE);
    }

    @Test
    void whatIsWrittenIntoAnEmptyTextStaysOnLinesOfItsOwn() {
        PostText closed = PostText.parse("---\ntitle: T\n---");
        PostText followed = PostText.parse("---\ntitle: T\n---\n=== x\nFor X.\n");

        assertThat(PostPage.intoEmpty(closed, closed.baseText(), "a")).isEqualTo("\na");
        assertThat(PostPage.intoEmpty(followed, followed.baseText(), "a")).isEqualTo("a\n");
        assertThat(PostPage.intoEmpty(post, post.variants().get(1), "a")).isEqualTo("a");
    }
}
