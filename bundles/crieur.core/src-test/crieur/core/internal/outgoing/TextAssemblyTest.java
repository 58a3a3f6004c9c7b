package crieur.core.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.network.Network;
import crieur.core.network.NetworkBuilder;
import crieur.core.network.Unit;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.outgoing.OutgoingText;
import crieur.core.text.EntityKind;
import crieur.core.text.Suite;
import crieur.core.text.TextAnalysis;
import crieur.model.post.PostThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextAssemblyTest {

    private static final String SUITE = "atproto/rich-text-detection.json";
    private static final Network BLUESKY = new NetworkBuilder("test")
            .words("entities.dialect", "bluesky")
            .words("entities.kinds", "url", "mention", "hashtag", "cashtag")
            .words("entities.offsets", "utf-8-bytes")
            .build();
    private static final Network LINKEDIN = new NetworkBuilder("test")
            .words("entities.kinds", "url", "mention", "hashtag")
            .words("text.escaping", "little-text")
            .build();

    private static OutgoingText text(Network network, String text) {
        return new TextAssembly(network).text(text);
    }

    /** Every facet of Bluesky's own tests, cut out of the bytes that are sent. */
    @Test
    void facetsHoldTheBytesThatBlueskysOwnLibraryMarks() throws IOException {
        int facets = 0;
        for (Map<String, Object> test : Suite.of(SUITE).group("detectFacets")) {
            OutgoingText text = text(BLUESKY, (String) test.get("text"));
            byte[] bytes = text.sent().getBytes(StandardCharsets.UTF_8);
            List<List<String>> segments = new ArrayList<>();
            int end = 0;
            for (OutgoingEntity entity : text.entities()) {
                if (entity.from() > end) {
                    segments.add(List.of(cut(bytes, end, entity.from())));
                }
                String target = entity.kind() == EntityKind.MENTION ? "did:fake:" + entity.target() : entity.target();
                segments.add(List.of(cut(bytes, entity.from(), entity.to()), target));
                end = entity.to();
                facets++;
            }
            if (end < bytes.length) {
                segments.add(List.of(cut(bytes, end, bytes.length)));
            }
            assertThat(segments).as(text.text()).isEqualTo(test.get("segments"));
        }
        assertThat(facets).isEqualTo(41);
    }

    @Test
    void tagsHaveTheByteOffsetsOfBlueskysOwnTests() throws IOException {
        for (Map<String, Object> test : Suite.of(SUITE).group("detectFacets > correctly detects tags inline")) {
            OutgoingText text = text(BLUESKY, (String) test.get("text"));
            assertThat(text.entities().stream().map(OutgoingEntity::target).toList())
                    .as(text.text())
                    .isEqualTo(test.get("tags"));
            assertThat(text.entities().stream()
                            .map(entity -> Map.of("byteStart", entity.from(), "byteEnd", entity.to()))
                            .toList())
                    .as(text.text())
                    .isEqualTo(test.get("index"));
        }
    }

    private static String cut(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatLinkedInReservesAndKeepsTemplates() {
        OutgoingText text =
                text(LINKEDIN, "Avec @[L’Atelier (44)](urn:li:organization:12) : #Rentrée_2026, 3 < 4 [v1]");
        assertThat(text.text()).isEqualTo("Avec L’Atelier (44) : #Rentrée_2026, 3 < 4 [v1]");
        assertThat(text.sent())
                .isEqualTo("Avec @[L’Atelier \\(44\\)](urn:li:organization:12) : "
                        + "{hashtag|\\#|Rentrée\\_2026}, 3 \\< 4 \\[v1\\]");
        assertThat(text.entities())
                .extracting(OutgoingEntity::kind, OutgoingEntity::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EntityKind.MENTION, "urn:li:organization:12"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.HASHTAG, "Rentrée_2026"));
    }

    @Test
    void takesForAMentionOnlyWhatIsAWholeTemplate() {
        assertThat(text(LINKEDIN, "@[A](urn:li:person:1").text()).isEqualTo("@[A](urn:li:person:1");
        assertThat(text(LINKEDIN, "@[A](https://a.example)").text()).isEqualTo("@[A](https://a.example)");
        assertThat(text(LINKEDIN, "@[](urn:li:person:1)").text()).isEqualTo("@[](urn:li:person:1)");
        assertThat(text(LINKEDIN, "@someone").sent()).isEqualTo("\\@someone");
    }

    @Test
    void countsForLinkedInWhatIsSentAndWhatIsSeen() {
        Random random = new Random(7);
        String[] pieces = {
            "#été", "＃tag_x ", " ", "@[Ana Le Goff](urn:li:person:a-1)", "(", "_", "é", "@[x]", "👍🏽", "#", "a"
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            OutgoingText text = text(LINKEDIN, written.toString());
            TextAnalysis analysis = TextAnalysis.of(written);
            assertThat(count("linkedin", analysis))
                    .as(written.toString())
                    .isEqualTo(text.text().length());
            assertThat(count("linkedin-sent", analysis))
                    .as(written.toString())
                    .isEqualTo(text.sent().length());
        }
    }

    private static int count(String counter, TextAnalysis analysis) {
        return Counters.byName(counter).orElseThrow().count(analysis).value();
    }

    @Test
    void cutsNoMentionOfLinkedIn() {
        Counter seen = Counters.byName("linkedin").orElseThrow();
        TextAnalysis text = TextAnalysis.of("Avec @[Ana](urn:li:person:1) et @[Léo](urn:li:person:2)");
        assertThat(seen.count(text).value()).isEqualTo("Avec Ana et Léo".length());
        assertThat(seen.fit(text, 4)).isEqualTo(4);
        assertThat(seen.fit(text, 6)).isEqualTo(5);
        assertThat(seen.fit(text, 8)).isEqualTo("Avec @[Ana](urn:li:person:1)".length());
        assertThat(seen.fit(text, 10)).isEqualTo("Avec @[Ana](urn:li:person:1) e".length());
        assertThat(seen.fit(text, 14)).isEqualTo("Avec @[Ana](urn:li:person:1) et ".length());
        assertThat(seen.fit(text, 15)).isEqualTo(text.length());
        Counter sent = Counters.byName("linkedin-sent").orElseThrow();
        for (int limit = 30; limit < 70; limit++) {
            int fit = sent.fit(text, limit);
            assertThat(sent.count(TextAnalysis.of(text.text().substring(0, fit)))
                            .value())
                    .isLessThanOrEqualTo(limit);
        }
    }

    @Test
    void escapesForSlackAndMakesParagraphsOfHtml() {
        Network slack =
                new NetworkBuilder("test").words("text.escaping", "entities").build();
        assertThat(text(slack, "R&D <3 & > \"").sent()).isEqualTo("R&amp;D &lt;3 &amp; &gt; \"");
        Network mail = new NetworkBuilder("test")
                .words("text.escaping", "html")
                .words("entities.kinds", "url")
                .build();
        assertThat(text(mail, "Un <b>\nDeux\n\n\nwww.exemple.fr/?a=1&b=\"2").sent())
                .isEqualTo("<p>Un &lt;b&gt;<br>\nDeux</p>\n"
                        + "<p><a href=\"https://www.exemple.fr/?a=1&amp;b=\">www.exemple.fr/?a=1&amp;b=</a>\"2</p>");
    }

    @Test
    void foldsByLengthInTheFiguresUnitAndByLines() {
        Network network =
                new NetworkBuilder("test").figure("fold", 10, Unit.GRAPHEMES).build();
        String family = "👨‍👩‍👧‍👦";
        assertThat(text(network, family.repeat(12)).fold().end()).isEqualTo(family.length() * 10);
        assertThat(text(network, "assez bref").fold().end()).isEqualTo(10);
        Network lines = new NetworkBuilder("test")
                .figure("fold.lines", 4, Unit.ITEMS)
                .figure("fold.lines.left", 2, Unit.ITEMS)
                .build();
        assertThat(text(lines, "a\nb\nc\nd").fold().end()).isEqualTo(7);
        assertThat(text(lines, "a\nb\nc\nd\ne").fold().end()).isEqualTo(3);
    }

    @Test
    void showsLinksAndMentionsAsTheNetworkDoes() {
        Network mastodon = new NetworkBuilder("test")
                .words("entities.dialect", "mastodon")
                .words("entities.kinds", "url", "mention", "hashtag")
                .words("link.shown", "without-scheme")
                .words("mention.shown", "without-host")
                .figure("link.shown.max", 12, Unit.CHARACTERS)
                .build();
        assertThat(text(mastodon, "@ana@presse.example https://www.exemple.fr/long https://a.fr")
                        .entities())
                .extracting(OutgoingEntity::shown)
                .containsExactly("@ana", "exemple.fr/l…", "a.fr");
    }

    @Test
    void keepsOneTopicWhereTheNetworkHasOne() {
        Network threads = new NetworkBuilder("test")
                .words("entities.kinds", "hashtag")
                .figure("topics.max", 1, Unit.ITEMS)
                .build();
        assertThat(text(threads, "#un #deux").entities())
                .extracting(OutgoingEntity::target)
                .containsExactly("un");
    }

    @Test
    void aThreadThatItsAuthorWroteIsSentAsItIs() {
        List<String> posts = PostThread.split("One.\n\n===\nTwo,\n\\===\nstill two.");
        assertThat(new TextAssembly(BLUESKY).texts(posts))
                .extracting(OutgoingText::sent)
                .containsExactly("One.", "Two,\n===\nstill two.");
    }
}
