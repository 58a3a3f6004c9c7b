package crieur.ui.internal.post.live;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import crieur.model.problem.ProblemCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnreadPartTest {

    private static Optional<UnreadPart> of(String file) {
        return UnreadPart.of(PostText.parse(file), PostPage.BASE);
    }

    @Test
    void aDamagedFrontMatterIsToldWithItsPlace() {
        UnreadPart unread = of("---\nstate: draft\ntitle: \"Open\nchannels: [x]\n---\nHello\n")
                .orElseThrow();

        assertThat(unread.first().code()).isEqualTo(ProblemCode.YAML_QUOTE);
        assertThat(unread.first().line()).isEqualTo(3);
        assertThat(unread.more()).isZero();
    }

    @Test
    void thoseThatFollowAreCounted() {
        UnreadPart unread =
                of("---\nid: [1]\ntitle: [2]\nstate: {a: b}\n---\nHello\n").orElseThrow();

        assertThat(unread.first().line()).isEqualTo(2);
        assertThat(unread.more()).isEqualTo(2);
    }

    @Test
    void aSecondTextForAChannelIsOnNoPageButThatOfTheFile() {
        assertThat(of("---\ntitle: a\n---\nHello\n\n=== x\none\n\n=== x\ntwo\n")
                        .orElseThrow()
                        .first()
                        .code())
                .isEqualTo(ProblemCode.VARIANT_REPEATED);
    }

    @Test
    void whatIsMarkedOnThePageOfATextOrIsOnlyUnusualIsNotTold() {
        assertThat(of("---\ntitle: a\n---\nHello\n\n=== x y\n")).isEmpty();
        assertThat(of("Hello\n")).isEmpty();
        assertThat(of("---\ntitle: a\n---\nHello\n")).isEmpty();
    }

    @Test
    void thePageOfTheFileShowsItItself() {
        assertThat(UnreadPart.of(PostText.parse("---\ntitle: \"a\n---\n"), PostPage.SOURCE))
                .isEmpty();
    }
}
