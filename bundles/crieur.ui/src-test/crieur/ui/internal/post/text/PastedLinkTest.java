package crieur.ui.internal.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import org.junit.jupiter.api.Test;

class PastedLinkTest {

    @Test
    void aLinkPastedOverWordsComesAfterThem() {
        assertThat(PastedLink.over("la boutique ", " https://atelier.example/noel\n"))
                .contains("la boutique https://atelier.example/noel");
    }

    @Test
    void anythingElseIsPastedAsUsual() {
        assertThat(PastedLink.over("", "https://atelier.example")).isEmpty();
        assertThat(PastedLink.over("mots", "d’autres mots")).isEmpty();
        assertThat(PastedLink.over("mots", "https://a.example et plus")).isEmpty();
        assertThat(PastedLink.over("https://vieux.example", "https://neuf.example"))
                .isEmpty();
    }

    @Test
    void aTextIsCountedAsWritersDo() {
        TextCounts counts = TextCounts.of("Deux mots. Et 👩‍👩‍👧.");

        assertThat(counts.words()).isEqualTo(3);
        assertThat(counts.sentences()).isEqualTo(2);
        assertThat(counts.characters()).isEqualTo(16);
    }

    @Test
    void theFrontMatterOfAPostIsNoText() {
        PostText post =
                PostText.parse("---\ntitle: Un long titre\nchannels: [x, m]\n---\nDeux mots.\n=== m\nUn mot. Un.\n");

        assertThat(TextCounts.of(post)).isEqualTo(new TextCounts(5, 3, 21));
    }
}
