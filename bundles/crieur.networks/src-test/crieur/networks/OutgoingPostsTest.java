package crieur.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crieur.core.outgoing.LinkCard;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingPosts;
import crieur.core.text.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built-in networks would get of a post. */
class OutgoingPostsTest {

    private static final String TEXT = "Fête 🎉 chez exemple.fr, @ana@presse.example !\n"
            + "https://www.atelier-nantais.fr/portes-ouvertes/programme #PortesOuvertes";

    private final OutgoingPosts posts = new OutgoingPosts(BuiltIn.contributions());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeBrand() throws IOException {
        Path campaign = Files.createDirectories(folder.resolve("campaigns/ete/posts"));
        Files.createDirectories(folder.resolve("campaigns/ete/media"));
        Files.write(folder.resolve("campaigns/ete/media/a.png"), new byte[] {1});
        Files.writeString(folder.getParent().resolve("outside.png"), "x");
        brand("L’Atelier");
        Files.writeString(campaign.resolveSibling("ete.campaign"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Campaign xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:crieur="urn:crieur:model:1" id="c1" name="Été" language="fr"/>
            """);
        file = campaign.resolve("fete.post");
    }

    private void brand(String name) throws IOException {
        StringBuilder channels = new StringBuilder();
        for (String id : BuiltIn.ids()) {
            channels.append(
                    "  <channels id=\"%s\" network=\"crieur.networks.%s\" handle=\"@atelier\"/>%n".formatted(id, id));
        }
        Files.writeString(folder.resolve("a.brand"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Brand xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:crieur="urn:crieur:model:1" id="b1" name="%s">
            %s</crieur:Brand>
            """.formatted(name, channels));
    }

    private Map<String, OutgoingPost> outgoing(String frontMatter, String text) {
        String content = "---\nchannels: " + BuiltIn.ids() + "\n" + frontMatter + "---\n" + text + "\n";
        return posts.of(file, content).stream().collect(Collectors.toMap(OutgoingPost::channel, post -> post));
    }

    @Test
    void makesOnePostForEveryNetwork() {
        Map<String, OutgoingPost> all = outgoing("", TEXT);
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(BuiltIn.ids());
        assertThat(all.values()).allSatisfy(post -> {
            assertThat(post.account().name()).isEqualTo("L’Atelier");
            assertThat(post.language()).contains("fr");
            assertThat(post.text().text()).isEqualTo(TEXT);
            assertThat(post.text().fold().end()).isBetween(0, TEXT.length());
        });
        assertThat(all.get("x").account().handle()).isEqualTo("@atelier");
        assertThat(all.get("linkedin").account().handle()).isEqualTo("atelier");
    }

    @Test
    void marksWhatEachNetworkMakesALinkOf() {
        Map<String, OutgoingPost> all = outgoing("", TEXT);
        assertThat(entities(all, "mastodon"))
                .containsExactly("MENTION @ana", "URL atelier-nantais.fr/portes-ouve…", "HASHTAG #PortesOuvertes");
        assertThat(entities(all, "x"))
                .containsExactly("URL exemple.fr", "URL atelier-nantais.fr/portes-…", "HASHTAG #PortesOuvertes");
        assertThat(entities(all, "instagram"))
                .containsExactly("MENTION @ana@presse.example", "HASHTAG #PortesOuvertes");
        assertThat(entities(all, "slack"))
                .containsExactly("URL exemple.fr", "URL https://www.atelier-nantais.fr/portes-ouvertes/programme");
        OutgoingEntity facet = all.get("bluesky").text().entities().get(0);
        assertThat(facet).extracting(OutgoingEntity::from, OutgoingEntity::to).containsExactly(16, 26);
        OutgoingEntity entity = all.get("telegram").text().entities().get(0);
        assertThat(entity)
                .extracting(OutgoingEntity::kind, OutgoingEntity::from, OutgoingEntity::to, OutgoingEntity::target)
                .containsExactly(EntityKind.URL, 13, 23, "https://exemple.fr");
    }

    private static List<String> entities(Map<String, OutgoingPost> all, String channel) {
        return all.get(channel).text().entities().stream()
                .map(entity -> entity.kind() + " " + entity.shown())
                .toList();
    }

    @Test
    void makesCardsOfWhatEachNetworkReads() {
        Map<String, OutgoingPost> all = outgoing("link: https://un.example/a\n", TEXT);
        assertThat(all.get("x").card().orElseThrow().domain()).isEqualTo("atelier-nantais.fr");
        assertThat(all.get("telegram").card().orElseThrow().domain()).isEqualTo("exemple.fr");
        assertThat(all.get("linkedin").card().orElseThrow().domain()).isEqualTo("un.example");
        assertThat(all.get("bluesky").card().orElseThrow().domain()).isEqualTo("un.example");
        assertThat(all.get("instagram").card()).isEmpty();
        Map<String, OutgoingPost> pictured = outgoing("media:\n  - file: ../media/a.png\n", TEXT);
        assertThat(pictured.get("x").card()).isEmpty();
        assertThat(pictured.get("discord").card()).map(LinkCard::domain).contains("exemple.fr");
    }

    @Test
    void keepsMediaInOrderAndNoneFromOutsideTheBrand() {
        Map<String, OutgoingPost> all = outgoing("""
            media:
              - file: ../media/a.png
                alt: Une affiche
              - file: ../media/film.mp4
              - file: ../../../../outside.png
            """, TEXT);
        assertThat(all.get("mastodon").media())
                .extracting(OutgoingMedia::name, OutgoingMedia::kind, medium -> medium.file()
                        .isPresent())
                .containsExactly(
                        tuple("a.png", OutgoingMedia.Kind.IMAGE, true),
                        tuple("film.mp4", OutgoingMedia.Kind.VIDEO, false),
                        tuple("outside.png", OutgoingMedia.Kind.IMAGE, false));
        assertThat(all.get("mastodon").media().get(0).alt()).contains("Une affiche");
        assertThat(all.get("telegram").media().get(0).alt()).isEmpty();
    }

    @Test
    void hasTheFieldsThatTheNetworkAsksFor() {
        Map<String, OutgoingPost> all = outgoing("""
            title: La fête
            contentWarning: Du bruit
            type: poll
            poll:
              options: [Oui, Non]
            """, TEXT);
        assertThat(all.get("mastodon").field(OutgoingPost.CONTENT_WARNING)).contains("Du bruit");
        assertThat(all.get("mastodon").fieldValues("poll.options")).containsExactly("Oui", "Non");
        assertThat(all.get("reddit").field("title")).contains("La fête");
        assertThat(all.get("x").field("title")).isEmpty();
    }

    @Test
    void leavesTheTextOutWhereAStoryShowsNone() {
        String front = "type: story\nmedia:\n  - file: ../media/a.png\n";
        assertThat(outgoing(front, TEXT).get("instagram").text().sent()).isEmpty();
        assertThat(outgoing("", TEXT).get("instagram").text().sent()).isNotEmpty();
    }

    @Test
    void sendsAThreadPostByPost() {
        Map<String, OutgoingPost> all = outgoing("type: thread\n", "Un, exemple.fr\n===\nDeux 🎉 exemple.fr");
        assertThat(all.get("bluesky").texts()).hasSize(2);
        assertThat(all.get("bluesky").texts().get(1).text()).isEqualTo("Deux 🎉 exemple.fr");
        assertThat(all.get("bluesky").texts().get(1).entities().get(0).from()).isEqualTo(10);
    }

    @Test
    void noticesThatTheBrandChanged() throws IOException {
        outgoing("", TEXT);
        brand("Autre");
        Files.setLastModifiedTime(folder.resolve("a.brand"), FileTime.fromMillis(1));
        assertThat(outgoing("", TEXT).get("x").account().name()).isEqualTo("Autre");
    }

    @Test
    void takesChannelsForNetworksWhereThereIsNoBrand(@TempDir Path elsewhere) throws IOException {
        Path loose = elsewhere.resolve("seul.post");
        Files.writeString(loose, "---\nchannels: [mastodon, nowhere]\n---\nBonjour\n");
        assertThat(posts.read(loose)).extracting(OutgoingPost::channel).containsExactly("mastodon");
        assertThat(posts.read(loose).get(0).account().name()).isEqualTo("Mastodon");
    }

    @Test
    void foldsLinkedInWhereItsFigureSays() {
        String text = "mot ".repeat(100).strip();
        assertThat(outgoing("", text).get("linkedin").text().fold().end()).isEqualTo(210);
        assertThat(outgoing("", text).get("sms").text().fold().end()).isEqualTo(text.length());
    }
}
