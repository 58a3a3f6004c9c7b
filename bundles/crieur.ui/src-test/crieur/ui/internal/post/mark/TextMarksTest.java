package crieur.ui.internal.post.mark;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Network;
import crieur.core.network.NetworkBuilder;
import crieur.core.network.Unit;
import crieur.model.post.PostText;
import crieur.ui.internal.post.live.PostPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextMarksTest {

    private static final Map<String, Network> NETWORKS = Map.of(
            "strict",
            new NetworkBuilder("Strict").limit("graphemes", 10).build(),
            "wide",
            new NetworkBuilder("Wide")
                    .limit("graphemes", 100)
                    .figure("fold", 6, Unit.CHARACTERS)
                    .build());

    private static List<Mark> marks(String source, PostPage page) {
        return TextMarks.of(PostText.parse(source), page, channel -> Optional.ofNullable(NETWORKS.get(channel)));
    }

    private static String post(String channels, String body) {
        return "---\nchannels: [" + channels + "]\n---\n" + body;
    }

    @Test
    void whatTheStrictestChannelRefusesIsMarked() {
        String source = post("wide, strict", "Douze signes");

        List<Mark> over = marks(source, PostPage.BASE).stream()
                .filter(mark -> mark.kind() == Mark.Kind.OVER)
                .toList();

        assertThat(over).hasSize(1);
        assertThat(source.substring(over.get(0).start(), over.get(0).end())).isEqualTo("es");
        assertThat(over.get(0).label()).isEqualTo("Strict");
    }

    @Test
    void aChannelsPageHasThatChannelsMarksAlone() {
        String source = post("wide, strict", "Douze signes");

        assertThat(marks(source, PostPage.of("wide"))).extracting(Mark::kind).containsExactly(Mark.Kind.FOLD);
        assertThat(marks(source, PostPage.of("strict"))).extracting(Mark::kind).containsExactly(Mark.Kind.OVER);
    }

    @Test
    void aChannelWithItsOwnTextDoesNotMarkTheBaseText() {
        String source = post("wide, strict", "Douze signes\n\n=== strict\nCourt\n");

        assertThat(marks(source, PostPage.BASE)).extracting(Mark::kind).containsExactly(Mark.Kind.FOLD);
        assertThat(marks(source, PostPage.of("strict"))).isEmpty();
        assertThat(marks(source, PostPage.SOURCE)).extracting(Mark::kind).containsExactly(Mark.Kind.FOLD);
    }

    @Test
    void theFoldStandsAfterWhatIsShown() {
        String source = post("wide", "Douze signes");

        Mark fold = marks(source, PostPage.BASE).get(0);

        assertThat(source.substring(0, fold.start())).endsWith("Douze ");
    }

    @Test
    void thePostsOfAThreadAreCountedEach() {
        String source = post("strict", "Un\n\n===\nDeux et plus encore\n");

        assertThat(marks(source, PostPage.BASE))
                .filteredOn(mark -> mark.kind() == Mark.Kind.PART)
                .extracting(Mark::label)
                .containsExactly("1/2 · 2/10", "2/2 · 19/10");
        assertThat(marks(source, PostPage.BASE))
                .filteredOn(mark -> mark.kind() == Mark.Kind.OVER)
                .hasSize(1);
    }
}
