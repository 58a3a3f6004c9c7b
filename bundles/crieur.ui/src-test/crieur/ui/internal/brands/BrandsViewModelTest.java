package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Severity;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandsViewModelTest {

    private static final Path FOLDER = Path.of("/brands/atelier");

    private final PostOutline teaser = post("rentree", "La rentrée", "draft", "m");
    private final PostOutline opening = post("rentree", "Ouverture", "approved", "x");
    private final PostOutline market = post("noel", "Marché", "draft", "x");
    private final CampaignOutline autumn = campaign("rentree", "Rentrée 2026", teaser, opening);
    private final CampaignOutline winter = campaign("noel", "Noël 2026", market);
    private final BrandOutline brand = new BrandOutline(
            FOLDER,
            "L’Atelier",
            List.of(new ChannelOutline("m", "Mastodon", "mastodon", ""), new ChannelOutline("x", "X", "x", "")),
            List.of(autumn, winter));
    private final Map<Path, Severity> problems = new HashMap<>();
    private final BrandsViewModel model = new BrandsViewModel(
            state -> state.equals("draft") ? "brouillon" : state, file -> Optional.ofNullable(problems.get(file)));

    private static PostOutline post(String campaign, String title, String state, String channel) {
        Path file =
                FOLDER.resolve("campaigns").resolve(campaign).resolve("posts").resolve(title + ".post");
        return new PostOutline(file, title, state, List.of(channel), Optional.empty());
    }

    private static CampaignOutline campaign(String id, String name, PostOutline... posts) {
        Path file = FOLDER.resolve("campaigns").resolve(id).resolve(id + ".campaign");
        return new CampaignOutline(file, name, ZoneOffset.UTC, Map.of(), List.of(), List.of(posts));
    }

    @BeforeEach
    void open() {
        model.setBrands(List.of(brand));
    }

    private List<?> posts(CampaignOutline campaign) {
        return model.children(campaign);
    }

    @Test
    void showsEverythingWithoutAFilter() {
        assertThat(model.roots()).containsExactly(brand);
        assertThat(model.children(brand)).isEqualTo(List.of(autumn, winter));
        assertThat(posts(autumn)).isEqualTo(List.of(teaser, opening));
    }

    @Test
    void knowsARenamedCampaignAndItsPosts() {
        PostOutline moved = post("noel-a-nantes", "Marché", "draft", "x");
        CampaignOutline renamed = campaign("noel-a-nantes", "Noël à Nantes", moved);

        Map<Object, Object> keys =
                model.setBrands(List.of(new BrandOutline(FOLDER, "L’Atelier", List.of(), List.of(autumn, renamed))));

        assertThat(keys).isEqualTo(Map.<Object, Object>of(winter.file(), renamed.file(), market.file(), moved.file()));
    }

    @Test
    void aCampaignThatIsNewOrHasOtherPostsIsNoRenamedOne() {
        CampaignOutline copy = campaign("copie", "Copie", post("copie", "Marché", "draft", "x"));
        CampaignOutline other = campaign("paques", "Pâques", post("paques", "Œufs", "draft", "x"));

        assertThat(model.setBrands(
                        List.of(new BrandOutline(FOLDER, "L’Atelier", List.of(), List.of(autumn, winter, copy)))))
                .isEmpty();
        assertThat(model.setBrands(
                        List.of(new BrandOutline(FOLDER, "L’Atelier", List.of(), List.of(autumn, copy, other)))))
                .isEmpty();
    }

    @Test
    void findsAPostByItsTitleWithoutAccentsOrCase() {
        model.filter("MARCHE");

        assertThat(model.children(brand)).isEqualTo(List.of(winter));
        assertThat(posts(winter)).isEqualTo(List.of(market));
    }

    @Test
    void findsPostsByTheNameOfTheirStateAndChannel() {
        model.filter("brouillon mastodon");

        assertThat(model.children(brand)).isEqualTo(List.of(autumn));
        assertThat(posts(autumn)).isEqualTo(List.of(teaser));
    }

    @Test
    void aCampaignThatMatchesShowsAllItsPosts() {
        model.filter("rentrée 2026");

        assertThat(posts(autumn)).isEqualTo(List.of(teaser, opening));
    }

    @Test
    void nothingIsShownWhereNothingMatches() {
        model.filter("zzz");

        assertThat(model.roots()).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void aCampaignIsAsBadAsItsWorstPost() {
        problems.put(teaser.file(), Severity.WARNING);
        problems.put(opening.file(), Severity.ERROR);

        assertThat(model.worst(teaser)).contains(Severity.WARNING);
        assertThat(model.worst(autumn)).contains(Severity.ERROR);
        assertThat(model.worst(brand)).contains(Severity.ERROR);
        assertThat(model.worst(winter)).isEmpty();
    }

    @Test
    void aBrandShowsWhatIsWrongWithItsOwnFile() {
        problems.put(brand.folder(), Severity.ERROR);

        assertThat(model.worst(brand)).contains(Severity.ERROR);
        assertThat(model.worst(autumn)).isEmpty();
    }

    @Test
    void channelsAreNamedAsTheBrandNamesThem() {
        assertThat(model.channels(teaser)).isEqualTo("Mastodon");
    }
}
