package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropTest {

    private final PostOutline teaser = post("one", "autumn", "teaser");
    private final CampaignOutline autumn = campaign("one", "autumn", teaser);
    private final PostOutline cards = post("one", "winter", "cards");
    private final CampaignOutline winter = campaign("one", "winter", cards);
    private final CampaignOutline other = campaign("two", "spring");
    private final BrandsViewModel model = new BrandsViewModel(state -> state, file -> Optional.empty());
    private final BrandOutline one =
            new BrandOutline(Path.of("/brands/one"), "One", List.of(), List.of(autumn, winter));

    private static PostOutline post(String brand, String campaign, String name) {
        Path file = Path.of("/brands", brand, "campaigns", campaign, "posts", name + ".post");
        return new PostOutline(file, name, "draft", List.of(), Optional.empty());
    }

    private static CampaignOutline campaign(String brand, String name, PostOutline... posts) {
        Path file = Path.of("/brands", brand, "campaigns", name, name + ".campaign");
        return new CampaignOutline(file, name, ZoneOffset.UTC, Map.of(), List.of(posts));
    }

    @BeforeEach
    void open() {
        model.setBrands(List.of(one, new BrandOutline(Path.of("/brands/two"), "Two", List.of(), List.of(other))));
    }

    private Optional<Drop> dropPosts(Object target, Object... dragged) {
        return Drop.posts(model, new BrandsSelection(List.of(dragged)), target);
    }

    @Test
    void postsMoveToAnotherCampaignOfTheirBrand() {
        Drop expected = new Drop.MovePosts(List.of(teaser.file()), autumn, winter);

        assertThat(dropPosts(winter, teaser)).contains(expected);
        assertThat(dropPosts(cards, teaser)).contains(expected);
    }

    @Test
    void postsStayWhereTheyAreOrInTheirBrand() {
        assertThat(dropPosts(autumn, teaser)).isEmpty();
        assertThat(dropPosts(other, teaser)).isEmpty();
        assertThat(dropPosts(one, teaser)).isEmpty();
        assertThat(dropPosts(null, teaser)).isEmpty();
        assertThat(dropPosts(winter, teaser, autumn)).isEmpty();
    }

    @Test
    void picturesGoIntoTheCampaignAndOntoThePostBelowThePointer() {
        List<Path> pictures = List.of(Path.of("/home/a.png"), Path.of("/home/film.MP4"));

        assertThat(Drop.files(model, pictures, autumn)).contains(new Drop.BringMedia(pictures, autumn));
        assertThat(Drop.files(model, pictures, teaser)).contains(new Drop.AddMedia(pictures, teaser, autumn));
        assertThat(Drop.files(model, pictures, one)).isEmpty();
    }

    @Test
    void whatIsNoMediumIsRefused() {
        assertThat(Drop.files(model, List.of(Path.of("/home/a.exe")), autumn)).isEmpty();
        assertThat(Drop.files(model, List.of(), autumn)).isEmpty();
    }

    @Test
    void postsOfADeletedCampaignGoWithIt() {
        BrandsSelection selection = new BrandsSelection(List.of(autumn, teaser, cards));

        assertThat(selection.loosePosts()).containsExactly(cards);
        assertThat(selection.isDeletable()).isTrue();
        assertThat(new BrandsSelection(List.of(one, cards)).isDeletable()).isFalse();
    }

    @Test
    void aFileLeadsDownFromItsBrand() {
        assertThat(model.path(cards.file())).contains(List.of(one.folder(), winter.file(), cards.file()));
        assertThat(model.path(winter.file())).contains(List.of(one.folder(), winter.file()));
        assertThat(model.path(Path.of("/elsewhere"))).isEmpty();
    }
}
