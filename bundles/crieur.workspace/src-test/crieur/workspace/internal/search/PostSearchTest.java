package crieur.workspace.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Progress;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostSearchTest {

    @TempDir
    Path home;

    private List<BrandOutline> brands;

    @BeforeEach
    void make() throws IOException {
        PostOutline market =
                post("market", "draft", "m", 24, "labels: [annonce]", "Le marché de Noël ouvre.\nŒuvres et cœurs.");
        PostOutline cards =
                post("cards", "approved", "x", 28, "labels: [boutique]", "Des cartes de Noël, et un noël d’encre.");
        CampaignOutline winter = new CampaignOutline(
                home.resolve("winter.campaign"), "Hiver", ZoneOffset.UTC, Map.of(), List.of(), List.of(market, cards));
        brands = List.of(new BrandOutline(
                home,
                "Atelier",
                List.of(new ChannelOutline("m", "Mastodon", "mastodon", ""), new ChannelOutline("x", "X", "x", "")),
                List.of(winter)));
    }

    private PostOutline post(String name, String state, String channel, int day, String front, String text)
            throws IOException {
        Path file = home.resolve(name + ".post");
        Files.writeString(file, "---\ntitle: " + name + "\n" + front + "\n---\n" + text + "\n");
        ZonedDateTime at = ZonedDateTime.of(2026, 12, day, 9, 0, 0, 0, ZoneOffset.UTC);
        return new PostOutline(file, name, state, List.of(channel), Optional.of(at));
    }

    @Test
    void aHitInTheFrontMatterSaysWhatItIsAValueOf() {
        List<PostHit> hits = new ArrayList<>();
        new PostSearch(state -> state).search(brands, PostQuery.parse("cards"), Progress.NONE, hits::add);

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.key()).contains("title");
            assertThat(hit.excerpt()).isEqualTo("cards");
            assertThat(hit.excerpt().substring(hit.excerptStart(), hit.excerptEnd()))
                    .isEqualTo("cards");
        });

        hits.clear();
        new PostSearch(state -> state).search(brands, PostQuery.parse("encre"), Progress.NONE, hits::add);
        assertThat(hits).singleElement().satisfies(hit -> assertThat(hit.key()).isEmpty());
    }

    private List<String> found(String query) {
        return found(PostQuery.parse(query));
    }

    private List<String> found(PostQuery query) {
        List<String> found = new ArrayList<>();
        new PostSearch(state -> state.equals("draft") ? "Brouillon" : state)
                .search(
                        brands,
                        query,
                        Progress.NONE,
                        hit -> found.add(
                                hit.title() + " " + hit.excerpt().substring(hit.excerptStart(), hit.excerptEnd())));
        return found;
    }

    @Test
    void findsWordsWithoutAccentsOrCaseAtTheirPlace() {
        assertThat(found("NOEL")).containsExactly("market Noël", "cards Noël", "cards noël");
        assertThat(found("oeuvres")).containsExactly("market Œuvres");
    }

    @Test
    void aPostMustHaveEveryWordAndAPhraseAsItStands() {
        assertThat(found("noël encre")).containsExactly("cards Noël", "cards noël", "cards encre");
        assertThat(found("\"de noel ouvre\"")).containsExactly("market de Noël ouvre");
        assertThat(found("\"de noel ouvre")).containsExactly("market de Noël ouvre");
        assertThat(found("“de noel ouvre”")).containsExactly("market de Noël ouvre");
        assertThat(found("«\u202fde noel ouvre\u202f»")).containsExactly("market de Noël ouvre");
        assertThat(found("\"noel ouvre de\"")).isEmpty();
    }

    @Test
    void whatIsChosenFromAListIsMeantAsAWhole() {
        assertThat(found("channel:o")).hasSize(1).first().asString().startsWith("market");
        assertThat(found(PostQuery.parse("").withChosen(PostQuery.Facet.CHANNEL, "o")))
                .isEmpty();
        assertThat(found(PostQuery.parse("").withChosen(PostQuery.Facet.CHANNEL, "Mastodon")))
                .hasSize(1);
    }

    @Test
    void looksForWhatIsKnownOfAPost() {
        assertThat(found("état:brouillon")).hasSize(1).first().asString().startsWith("market");
        assertThat(found("channel:mastodon noel")).containsExactly("market Noël");
        assertThat(found("label:boutique noel")).containsExactly("cards Noël", "cards noël");
        assertThat(found("until:2026-12-25 noel")).containsExactly("market Noël");
        assertThat(found("from:2026-12-25 noel")).containsExactly("cards Noël", "cards noël");
        assertThat(found("campagne:printemps noel")).isEmpty();
    }

    @Test
    void wordsAlsoFindStatesAndChannels() {
        assertThat(found("brouillon mastodon")).hasSize(1);
    }

    @Test
    void aWordWithAColonThatIsNoConditionIsAWord() throws IOException {
        Files.writeString(home.resolve("market.post"), "---\ntitle: market\n---\nVoir https://example.org\n");

        assertThat(found("https://example")).containsExactly("market https://example");
    }

    @Test
    void stopsWhenCancelled() {
        List<PostHit> hits = new ArrayList<>();
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        new PostSearch(state -> state).search(brands, PostQuery.parse("noel"), cancelled, hits::add);

        assertThat(hits).isEmpty();
    }

    @Test
    void theHitOfALongLineIsShownWithALittleAround() throws IOException {
        Files.writeString(
                home.resolve("cards.post"), "---\ntitle: a\n---\n" + "b ".repeat(200) + "ici" + " c".repeat(200));
        List<PostHit> hits = new ArrayList<>();

        new PostSearch(state -> state).search(brands, PostQuery.parse("ici"), Progress.NONE, hits::add);

        assertThat(hits).hasSize(1);
        PostHit hit = hits.get(0);
        assertThat(hit.line()).isEqualTo(4);
        assertThat(hit.excerpt()).hasSizeLessThan(140).startsWith("…").endsWith("…");
        assertThat(hit.excerpt().substring(hit.excerptStart(), hit.excerptEnd()))
                .isEqualTo("ici");
    }
}
