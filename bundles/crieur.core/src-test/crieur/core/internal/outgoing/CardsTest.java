package crieur.core.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Network;
import crieur.core.network.NetworkBuilder;
import crieur.core.outgoing.LinkCard;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final String TEXT = "D’abord https://un.example/a puis https://www.deux.example:8080/b?c";

    private static Optional<LinkCard> card(boolean media, Map<String, String> fields, String... from) {
        Network network = new NetworkBuilder("test").words("card.from", from).build();
        return Cards.card(network, new TextAssembly(network).text(TEXT), fields, media);
    }

    @Test
    void takesTheFirstOrTheLastLink() {
        assertThat(card(false, Map.of(), "first-link").orElseThrow().domain()).isEqualTo("un.example");
        assertThat(card(false, Map.of(), "last-link").orElseThrow().domain()).isEqualTo("deux.example");
        assertThat(card(false, Map.of())).isEmpty();
    }

    @Test
    void takesTheFieldWithTheTitleThatThePostGivesIt() {
        LinkCard card = card(false, Map.of("link", " trois.example/x ", "title", "Trois"), "field", "first-link")
                .orElseThrow();
        assertThat(card.url()).isEqualTo("https://trois.example/x");
        assertThat(card.title()).contains("Trois");
        assertThat(card(false, Map.of("title", "Trois"), "field", "first-link").orElseThrow())
                .extracting(LinkCard::domain, LinkCard::title)
                .containsExactly("un.example", Optional.empty());
    }

    @Test
    void hasNoneBesideMediaNorWhereItIsNotWanted() {
        assertThat(card(true, Map.of(), "first-link")).isEmpty();
        assertThat(card(false, Map.of("linkPreview", "false"), "first-link")).isEmpty();
        Network discord = new NetworkBuilder("test")
                .words("card.from", "first-link")
                .words("card.with.media", "yes")
                .build();
        assertThat(Cards.card(discord, new TextAssembly(discord).text(TEXT), Map.of(), true))
                .isPresent();
    }

    @Test
    void readsHostsOfOddAddresses() {
        assertThat(Cards.domain("https://WWW.Exemple.fr")).isEqualTo("Exemple.fr");
        assertThat(Cards.domain("https://nom:mot@exemple.fr/a@b")).isEqualTo("exemple.fr");
        assertThat(Cards.domain("exemple.fr?x")).isEqualTo("exemple.fr");
        assertThat(Cards.domain("https://")).isEmpty();
    }
}
