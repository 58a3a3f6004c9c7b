package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostChangesTest {

    @TempDir
    Path home;

    private TwoCampaigns files;
    private Map<String, String> before;

    @BeforeEach
    void make() throws IOException {
        files = new TwoCampaigns(home);
        before = files.files();
    }

    private BrandChange moveToWinter() throws IOException {
        return PostChanges.move(List.of(files.teaser), files.campaign(files.autumn), files.campaign(files.winter));
    }

    @Test
    void aMovedPostStillFindsItsMediaAndGoesOutAtTheSameMoment() throws IOException {
        files.apply(moveToWinter());

        Path moved = files.winter.resolveSibling("posts").resolve("2026-09-01-teaser.post");
        PostText post = PostText.parse(Files.readString(moved));
        assertThat(post.media().get(0).file()).contains("../media/poster.png");
        assertThat(post.networkFields()).containsEntry("cover", "../media/poster.png");
        assertThat(files.files()).containsEntry("campaigns/winter/media/poster.png", "a picture");
        assertThat(files.poster).doesNotExist();
        assertThat(post.schedule().orElseThrow()).hasToString("2026-09-09T07:00");
        assertThat(Files.readString(moved)).contains("channels: [x, m] # both");
        assertThat(files.files()).containsKey("campaigns/winter/posts/2026-09-01-teaser.review");
        assertThat(files.teaser).doesNotExist();
    }

    private String movedMedium() throws IOException {
        files.apply(moveToWinter());
        Path moved = files.winter.resolveSibling("posts").resolve("2026-09-01-teaser.post");
        return PostText.parse(Files.readString(moved)).media().get(0).file().orElseThrow();
    }

    @Test
    void aPictureThatAnotherPostShowsIsCopied() throws IOException {
        TwoCampaigns.write(files.teaser.resolveSibling("other.post"), TwoCampaigns.TEASER);

        assertThat(movedMedium()).isEqualTo("../media/poster.png");
        assertThat(files.files())
                .containsEntry("campaigns/winter/media/poster.png", "a picture")
                .containsEntry("campaigns/autumn/media/poster.png", "a picture");
    }

    @Test
    void postsThatLeaveTogetherTakeTheirPictureAlongOnce() throws IOException {
        Path other = files.teaser.resolveSibling("other.post");
        TwoCampaigns.write(other, TwoCampaigns.TEASER);

        files.apply(PostChanges.move(
                List.of(files.teaser, other), files.campaign(files.autumn), files.campaign(files.winter)));

        assertThat(files.files())
                .containsKey("campaigns/winter/media/poster.png")
                .doesNotContainKeys("campaigns/winter/media/poster-2.png", "campaigns/autumn/media/poster.png");
    }

    @Test
    void theSamePictureIsNotBroughtTwice() throws IOException {
        TwoCampaigns.write(files.winter.resolveSibling("media").resolve("poster.png"), "a picture");

        assertThat(movedMedium()).isEqualTo("../media/poster.png");
        assertThat(files.poster).exists();
    }

    @Test
    void anotherPictureOfTheNameStaysAsItIs() throws IOException {
        TwoCampaigns.write(files.winter.resolveSibling("media").resolve("poster.png"), "another picture");

        assertThat(movedMedium()).isEqualTo("../media/poster-2.png");
        assertThat(files.files())
                .containsEntry("campaigns/winter/media/poster.png", "another picture")
                .containsEntry("campaigns/winter/media/poster-2.png", "a picture");
    }

    @Test
    void whatIsNoFileOfTheCampaignStaysWhereItIs() throws IOException {
        Path outside = home.resolve("secret.png");
        TwoCampaigns.write(outside, "outside");
        Files.delete(files.poster);
        Files.createSymbolicLink(files.poster, outside);

        assertThat(movedMedium()).isEqualTo("../../autumn/media/poster.png");
        assertThat(files.winter.resolveSibling("media")).doesNotExist();
        assertThat(outside).exists();
    }

    @Test
    void aPathThatLeadsOutOfTheBrandBringsNothingIn() throws IOException {
        TwoCampaigns.write(home.resolve("secret.png"), "outside");
        Files.writeString(files.teaser, TwoCampaigns.TEASER.replace("../media/poster", "../../../../secret"));

        assertThat(movedMedium()).isEqualTo("../../../../secret.png");
        assertThat(files.winter.resolveSibling("media")).doesNotExist();
    }

    /** It would go out at another moment without anybody having said so. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-10,Europe/Paris,launch -P1D 09:00",
        "2026-12-01,Europe/Paris,2026-09-09T09:00",
        "2026-09-10,UTC,2026-09-09T07:00",
    })
    void aPostFollowsTheMilestoneOfTheSameNameOnlyToItsOwnMoment(String milestone, String zone, String schedule)
            throws IOException {
        Files.writeString(
                files.winter,
                Files.readString(files.winter)
                        .replace("\"UTC\"", "\"" + zone + "\"")
                        .replace("></crieur", "><milestones id=\"launch\" date=\"" + milestone + "\"/></crieur"));

        files.apply(moveToWinter());

        Path moved = files.winter.resolveSibling("posts").resolve("2026-09-01-teaser.post");
        assertThat(Files.readString(moved)).contains("schedule: " + schedule + "\n");
    }

    @Test
    void undoBringsEveryByteBack() throws IOException {
        files.apply(files.apply(moveToWinter()));

        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void redoDoesItAgain() throws IOException {
        BrandChange undo = files.apply(moveToWinter());
        Map<String, String> moved = files.files();

        files.apply(files.apply(undo));

        assertThat(files.files()).isEqualTo(moved);
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        TwoCampaigns.write(files.winter.resolveSibling("posts").resolve("2026-09-01-teaser.post"), "other");

        BrandChange change = moveToWinter();
        files.apply(change);

        assertThat(change.result())
                .containsExactly(files.winter.resolveSibling("posts").resolve("2026-09-01-teaser-2.post"));
        assertThat(files.files())
                .containsEntry("campaigns/winter/posts/2026-09-01-teaser.post", "other")
                .containsKey("campaigns/winter/posts/2026-09-01-teaser-2.review");
    }

    @Test
    void aRenamedPostKeepsItsDayAndTakesItsReviewAlong() throws IOException {
        files.apply(PostChanges.rename(files.teaser, "L’été arrive", true));

        Path renamed = files.teaser.resolveSibling("2026-09-01-l-ete-arrive.post");
        assertThat(PostText.parse(Files.readString(renamed)).title()).contains("L’été arrive");
        assertThat(renamed.resolveSibling("2026-09-01-l-ete-arrive.review")).exists();
    }

    private Path post(String name, String title) throws IOException {
        Path file = files.teaser.resolveSibling(name);
        TwoCampaigns.write(file, "---\ntitle: " + title + "\n---\nText\n");
        return file;
    }

    @Test
    void aNumberedFileKeepsItsNameUnderATitleWhoseNameAnotherHas() throws IOException {
        post("news.post", "News");
        Path second = post("news-2.post", "News");
        TwoCampaigns.write(second.resolveSibling("news-2.review"), "review");

        BrandChange change = PostChanges.rename(second, "NEWS!", true);
        files.apply(change);

        assertThat(change.result()).containsExactly(second);
        assertThat(second).content().contains("title: NEWS!");
        assertThat(second.resolveSibling("news-3.post")).doesNotExist();
        assertThat(second.resolveSibling("news-2.review")).exists();
    }

    @Test
    void aNumberedFileKeepsItsNameAlsoWhenTheOtherIsGone() throws IOException {
        Path second = post("news-2.post", "News");

        assertThat(PostChanges.rename(second, "news", true).result()).containsExactly(second);
    }

    @Test
    void aNumberOfTheTitleItselfGoesWithIt() throws IOException {
        Path second = post("chapter-2.post", "Chapter 2");
        assertThat(PostChanges.rename(second, "Chapter", true).result())
                .containsExactly(second.resolveSibling("chapter.post"));

        post("chapter.post", "Chapter");
        assertThat(PostChanges.rename(second, "Chapter", true).result()).containsExactly(second);
    }

    @Test
    void aPostIsNumberedWhereAnotherHasTheNameOfItsNewTitle() throws IOException {
        post("news.post", "News");
        Path other = post("other.post", "Other");

        assertThat(PostChanges.rename(other, "News", true).result())
                .containsExactly(other.resolveSibling("news-2.post"));
    }

    @Test
    void theFileStaysWhereOnlyTheTitleIsWanted() throws IOException {
        files.apply(PostChanges.rename(files.teaser, "Autre", false));

        assertThat(Files.readString(files.teaser)).contains("title: Autre");
    }

    @Test
    void aCopyIsADraftOfItsOwnWithoutADate() throws IOException {
        BrandChange change = PostChanges.duplicate(files.teaser, "Teaser (copy)");
        files.apply(change);

        PostText copy = PostText.parse(Files.readString(change.result().get(0)));
        assertThat(copy.id())
                .isPresent()
                .isNotEqualTo(PostText.parse(TwoCampaigns.TEASER).id());
        assertThat(copy.state()).contains("draft");
        assertThat(copy.schedule()).isEmpty();
        assertThat(copy.variant("x").orElseThrow().text()).isEqualTo("Soon!");
        assertThat(Files.readString(files.teaser)).isEqualTo(TwoCampaigns.TEASER);
    }

    @Test
    void aDeletedPostComesBackWithItsReview() throws IOException {
        BrandChange undo = files.apply(PostChanges.delete(List.of(files.teaser)));

        assertThat(files.files())
                .doesNotContainKeys(
                        "campaigns/autumn/posts/2026-09-01-teaser.post",
                        "campaigns/autumn/posts/2026-09-01-teaser.review");
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }
}
