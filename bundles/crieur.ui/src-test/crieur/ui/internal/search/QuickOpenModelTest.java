package crieur.ui.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.search.QuickOpenModel.Entry;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.search.PostHit;
import crieur.workspace.internal.search.PostQuery;
import crieur.workspace.internal.search.PostQuery.Facet;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuickOpenModelTest {

    private final List<BrandOutline> brands = List.of(new BrandOutline(
            Path.of("/a"),
            "Atelier",
            List.of(new ChannelOutline("x", "X", "x", ""), new ChannelOutline("m", "Mastodon", "mastodon", "")),
            List.of(new CampaignOutline(
                    Path.of("/a/noel.campaign"),
                    "Noël",
                    ZoneOffset.UTC,
                    Map.of(),
                    List.of(),
                    List.of(post("Le marché est ouvert", "approved"), post("Cartes de vœux", ""))))));

    private static PostOutline post(String title, String state) {
        return new PostOutline(Path.of("/a", title + ".post"), title, state, List.of(), Optional.empty());
    }

    private List<String> names(String typed, boolean campaigns) {
        return QuickOpenModel.of(brands, campaigns).find(typed).stream()
                .map(Entry::name)
                .toList();
    }

    @Test
    void findsPostsByLettersOfTheirTitle() {
        assertThat(names("lmo", false)).containsExactly("Le marché est ouvert");
        assertThat(names("voeux", false)).containsExactly("Cartes de vœux");
    }

    @Test
    void aNameCountsMoreThanThePlace() {
        assertThat(names("noel", true)).first().isEqualTo("Noël");
        assertThat(names("noel", true)).hasSize(3);
        assertThat(names("noel", false)).containsExactlyInAnyOrder("Le marché est ouvert", "Cartes de vœux");
    }

    @Test
    void showsEverythingBeforeAnythingIsTyped() {
        assertThat(names("", true)).hasSize(3);
    }

    @Test
    void theSearchOffersWhatPostsHave() {
        assertThat(SearchViewModel.states(brands, state -> state)).containsExactly("approved", "draft");
        assertThat(SearchViewModel.states(brands, Map.of("approved", "Validé", "draft", "À relire")::get))
                .containsExactly("draft", "approved");
        assertThat(SearchViewModel.channels(brands)).containsExactly("Mastodon", "X");
    }

    @Test
    void aChosenConditionWinsOverATypedOne() {
        PostQuery query = SearchViewModel.query("noël state:approved", "draft", "", "");

        assertThat(query.words()).containsExactly("noel");
        assertThat(query.facets()).isEqualTo(Map.of(Facet.STATE, "draft"));
    }

    @Test
    void hitsArePutTogetherByPost() {
        SearchViewModel model = new SearchViewModel();
        model.add(List.of(hit("a", 1), hit("b", 1)));
        model.add(List.of(hit("a", 2)));

        assertThat(model.hits()).isEqualTo(3);
        assertThat(model.groups()).extracting(SearchViewModel.Group::title).containsExactly("a", "b");
        assertThat(model.groups().get(0).hits()).extracting(PostHit::line).containsExactly(1, 2);
    }

    @Test
    void aHitInTheFrontMatterIsCalledAsPeopleCallIt() {
        assertThat(SearchViewModel.line(in("title", "Le marché"), state -> state))
                .isEqualTo("Title: Le marché");
        assertThat(SearchViewModel.line(in("state", "draft"), state -> "Brouillon"))
                .isEqualTo("State: Brouillon");
        assertThat(SearchViewModel.line(in("link", "https://a.example"), state -> state))
                .isEqualTo("link: https://a.example");
        assertThat(SearchViewModel.line(hit("a", 1), state -> state)).isEqualTo("x");
    }

    private static PostHit in(String key, String excerpt) {
        return new PostHit(Path.of("/a"), "a", "Noël", 2, 0, 1, Optional.of(key), excerpt, 0, 1);
    }

    private static PostHit hit(String name, int line) {
        return new PostHit(Path.of("/" + name), name, "Noël", line, 0, 1, Optional.empty(), "x", 0, 1);
    }
}
