package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.PostSetting;
import crieur.core.network.NetworkBuilder;
import crieur.ui.internal.SampleSettings;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTest {

    @TempDir
    Path home;

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
        return new CampaignOutline(file, name, ZoneOffset.UTC, Map.of(), List.of(), List.of(posts));
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

    /** A brand's channels: one that takes JPEG only, and one that takes whatever comes. */
    private static final PostSetting SETTING = SampleSettings.of(
            SampleSettings.channel(
                    "photos",
                    new NetworkBuilder("Photos").words("image.formats", "jpeg").build()),
            SampleSettings.channel("any", new NetworkBuilder("Any").build()));

    private boolean wantsJpeg(CampaignOutline campaign, Optional<PostOutline> post) throws IOException {
        ImageData picture = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        return new Drop.BringPicture(picture, post, campaign, file -> Optional.of(SETTING)).wantsJpeg();
    }

    private CampaignOutline with(List<String> channels, String... ofItsPost) {
        PostOutline post = new PostOutline(home.resolve("a.post"), "a", "draft", List.of(ofItsPost), Optional.empty());
        return new CampaignOutline(home.resolve("a.campaign"), "A", ZoneOffset.UTC, Map.of(), channels, List.of(post));
    }

    @Test
    void aPictureInACampaignIsWhatTheChannelsOfTheCampaignAndOfItsPostsTake() throws IOException {
        assertThat(wantsJpeg(with(List.of()), Optional.empty())).isFalse();
        assertThat(wantsJpeg(with(List.of("any"), "any"), Optional.empty())).isFalse();
        assertThat(wantsJpeg(with(List.of("any", "photos")), Optional.empty())).isTrue();
        assertThat(wantsJpeg(with(List.of("any"), "photos"), Optional.empty())).isTrue();
    }

    @Test
    void aPictureOnAPostIsWhatTheChannelsOfThePostTake() throws IOException {
        CampaignOutline campaign = with(List.of("photos"), "any");
        Optional<PostOutline> post = Optional.of(campaign.posts().get(0));
        Path file = post.get().file();

        Files.writeString(file, "---\nchannels: [any]\n---\n");
        assertThat(wantsJpeg(campaign, post)).isFalse();
        Files.writeString(file, "---\nchannels: [any, photos]\n---\n");
        assertThat(wantsJpeg(campaign, post)).isTrue();
    }

    @Test
    void aPictureGoesIntoACampaignOrAPostAndNowhereElse() {
        ImageData picture = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));

        assertThat(Drop.picture(model, picture, teaser, file -> Optional.empty()))
                .get()
                .isInstanceOfSatisfying(
                        Drop.BringPicture.class, drop -> assertThat(drop.post()).contains(teaser));
        assertThat(Drop.picture(model, picture, autumn, file -> Optional.empty()))
                .get()
                .isInstanceOfSatisfying(Drop.BringPicture.class, drop -> assertThat(drop.campaign())
                        .isEqualTo(autumn));
        assertThat(Drop.picture(model, picture, one, file -> Optional.empty())).isEmpty();
        assertThat(Drop.picture(model, picture, null, file -> Optional.empty())).isEmpty();
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
