package crieur.ui.internal.post.colour;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import crieur.ui.internal.post.colour.Highlight.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostHighlightsTest {

    private static final String POST = "---\ntitle: Un titre   # de rien\nchannels: [x]\n---\n"
            + "Bonjour @atelier, voir https://example.org/a#b #Rentrée {{date}}\n\n=== x\nCourt #X1 ici\n";

    private static List<String> shown(String post, Kind kind) {
        return PostHighlights.of(PostText.parse(post)).stream()
                .filter(highlight -> highlight.kind() == kind)
                .map(highlight ->
                        post.substring(highlight.start(), highlight.end()).strip())
                .toList();
    }

    @Test
    void tellsTheFrontMatterFromTheText() {
        assertThat(shown(POST, Kind.FENCE)).containsExactly("---", "---");
        assertThat(shown(POST, Kind.KEY)).containsExactly("title", "channels");
        assertThat(shown(POST, Kind.VALUE)).containsExactly("Un titre", "[x]");
        assertThat(shown(POST, Kind.COMMENT)).containsExactly("# de rien");
    }

    @Test
    void findsLinksMentionsTagsAndPlaceholdersInEveryText() {
        assertThat(shown(POST, Kind.LINK)).containsExactly("https://example.org/a#b");
        assertThat(shown(POST, Kind.MENTION)).containsExactly("@atelier");
        assertThat(shown(POST, Kind.TAG)).containsExactly("#Rentrée", "#X1");
        assertThat(shown(POST, Kind.PLACEHOLDER)).containsExactly("{{date}}");
    }

    @Test
    void marksTheLineThatOpensAChannelsText() {
        assertThat(shown(POST, Kind.VARIANT)).containsExactly("=== x");
    }

    @Test
    void stretchesAreInOrderAndNeverOverlap() {
        int end = 0;
        for (Highlight highlight : PostHighlights.of(PostText.parse(POST))) {
            assertThat(highlight.start()).isGreaterThanOrEqualTo(end);
            assertThat(highlight.end()).isGreaterThan(highlight.start());
            end = highlight.end();
        }
    }

    @Test
    void aTextWithoutFrontMatterHasNoKeys() {
        assertThat(shown("Rappel: demain #Fin", Kind.KEY)).isEmpty();
        assertThat(shown("Rappel: demain #Fin", Kind.TAG)).containsExactly("#Fin");
    }
}
