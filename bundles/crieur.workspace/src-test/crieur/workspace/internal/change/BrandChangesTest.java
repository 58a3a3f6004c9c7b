package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.progress.Progress;
import crieur.model.Campaign;
import crieur.model.file.BrandFolder;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandChangesTest {

    private static final ChannelEdit.Values NOTHING = new ChannelEdit.Values("", " ");

    @TempDir
    Path home;

    private TwoCampaigns files;
    private Map<String, String> before;

    @BeforeEach
    void make() throws IOException {
        files = new TwoCampaigns(home);
        TwoCampaigns.write(
                files.winter.resolveSibling("posts").resolve("again.post"),
                "---\ntitle: Again\nchannels: [x]\nmedia:\n  - file: ../../autumn/media/poster.png\n---\nAgain.\n");
        TwoCampaigns.write(
                files.brand.resolve("inspections.yaml"),
                "inspections:\n"
                        + "  crieur.core.nearLimit:\n"
                        + "    channels:\n"
                        + "      x:\n"
                        + "        enabled: false # x is short\n"
                        + "    x: 1\n");
        before = files.files();
    }

    @Test
    void aRenamedCampaignIsStillFoundByPostsOfOthers() throws IOException {
        BrandChange undo = files.apply(CampaignChanges.rename(files.autumn, "Rentrée 2026", true));

        assertThat(files.files())
                .containsEntry("campaigns/rentree-2026/posts/2026-09-01-teaser.post", TwoCampaigns.TEASER)
                .containsKey("campaigns/rentree-2026/rentree-2026.campaign");
        assertThat(files.files().get("campaigns/winter/posts/again.post"))
                .contains("- file: ../../rentree-2026/media/poster.png");
        assertThat(files.open().brand().getCampaigns())
                .extracting(Campaign::getName)
                .contains("Rentrée 2026");
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aCopiedCampaignHasItsOwnPostsAsDrafts() throws IOException {
        BrandChange change = CampaignChanges.duplicate(files.autumn, "Spring");
        files.apply(change);

        assertThat(change.result()).containsExactly(files.brand.resolve("campaigns/spring/spring.campaign"));
        PostText post = PostText.parse(files.files().get("campaigns/spring/posts/2026-09-01-teaser.post"));
        assertThat(post.state()).contains("draft");
        assertThat(post.id()).isNotEqualTo(PostText.parse(TwoCampaigns.TEASER).id());
        assertThat(files.files())
                .containsEntry("campaigns/spring/media/poster.png", "a picture")
                .doesNotContainKey("campaigns/spring/posts/2026-09-01-teaser.review");
    }

    @Test
    void nothingStaysOfACopiedCampaignThatIsTakenBack() throws IOException {
        BrandChange undo = files.apply(CampaignChanges.duplicate(files.autumn, "Spring"));
        Path spring = files.brand.resolve("campaigns/spring");

        BrandChange redo = files.apply(undo);
        assertThat(spring).doesNotExist();
        undo = files.apply(redo);
        assertThat(spring.resolve("media/poster.png")).exists();
        files.apply(undo);
        assertThat(spring).doesNotExist();
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aFolderThatSomethingWasPutIntoMeanwhileStays() throws IOException {
        BrandChange undo = files.apply(CampaignChanges.duplicate(files.autumn, "Spring"));
        Path note = Files.writeString(files.brand.resolve("campaigns/spring/note.txt"), "kept");

        files.apply(undo);

        assertThat(note).hasContent("kept");
        assertThat(note.resolveSibling("posts")).doesNotExist();
    }

    @Test
    void aDeletedCampaignComesBackWhole() throws IOException {
        BrandChange undo = files.apply(CampaignChanges.delete(List.of(files.autumn)));

        assertThat(files.autumn.getParent()).doesNotExist();
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void postsOfOthersThatWouldMissAFileOfADeletedCampaignAreKnown() throws IOException {
        Path again = files.winter.resolveSibling("posts").resolve("again.post");

        assertThat(CampaignChanges.missing(List.of(files.autumn), List.of())).containsExactly("Again");
        assertThat(CampaignChanges.missing(List.of(files.autumn), List.of(again)))
                .isEmpty();
        assertThat(CampaignChanges.missing(List.of(files.autumn, files.winter), List.of()))
                .isEmpty();
        assertThat(CampaignChanges.missing(List.of(files.winter), List.of())).isEmpty();

        Files.delete(files.poster);
        assertThat(CampaignChanges.missing(List.of(files.autumn), List.of())).isEmpty();
    }

    @Test
    void aRenamedMediumIsNamedAnewInEveryPost() throws IOException {
        BrandChange undo = files.apply(MediaChanges.rename(files.brand, files.poster, "affiche.png"));

        assertThat(files.files().get("campaigns/autumn/posts/2026-09-01-teaser.post"))
                .contains("- file: ../media/affiche.png")
                .contains("cover: ../media/affiche.png");
        assertThat(files.files().get("campaigns/winter/posts/again.post"))
                .contains("- file: ../../autumn/media/affiche.png");
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aPictureFromElsewhereIsCopiedUnderAPlainName() throws IOException {
        Path picture = Files.writeString(home.resolve("Été à Nantes.JPG"), "summer");

        files.apply(MediaChanges.addTo(files.teaser, List.of(picture, files.poster), files.autumn));

        assertThat(files.files()).containsEntry("campaigns/autumn/media/ete-a-nantes.jpg", "summer");
        assertThat(PostText.parse(Files.readString(files.teaser)).media())
                .extracting(medium -> medium.file().orElseThrow())
                .containsExactly("../media/poster.png", "../media/ete-a-nantes.jpg");
        assertThat(picture).exists();
    }

    @Test
    void addedChannelsHaveIdsOfTheirOwnAndAreTakenBack() throws IOException {
        BrandChange undo = files.apply(new ChannelAddition(
                        files.brand,
                        List.of(
                                NewChannel.on("crieur.networks.x", " @atelier "),
                                NewChannel.on("crieur.networks.bluesky", "")))
                .change());

        BrandFolder opened = files.open();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.brand().channel("x-2").getHandle()).isEqualTo("@atelier");
        assertThat(opened.brand().channel("x-2").getNetwork()).isEqualTo("crieur.networks.x");
        assertThat(opened.brand().channel("bluesky").getHandle()).isNull();
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aChannelGetsANameAndAnAccountAndLosesThem() throws IOException {
        BrandChange undo = files.apply(
                new ChannelEdit(files.brand, "x", "x", new ChannelEdit.Values(" X, Nantes ", " @atelier ")).change());

        assertThat(undo.steps()).hasSize(1);
        assertThat(files.open().brand().channel("x").getName()).isEqualTo("X, Nantes");
        assertThat(files.open().brand().channel("x").getHandle()).isEqualTo("@atelier");
        BrandChange back = files.apply(new ChannelEdit(files.brand, "x", "x", NOTHING).change());
        assertThat(files.open().brand().channel("x").getName()).isNull();
        assertThat(files.open().brand().channel("x").getHandle()).isNull();
        files.apply(back);
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aRenamedChannelKeepsItsSettingsInAProfileWithCommentsAndLinesOfWindows() throws IOException {
        Path profile = files.brand.resolve("inspections.yaml");
        String settings =
                "inspections:\r\n  crieur.core.nearLimit:\r\n    channels: # ours\r\n\r\n# the short one\r\n      x:\r\n"
                        + "        enabled: false\r\n";
        Files.writeString(profile, settings);

        files.apply(new ChannelEdit(files.brand, "x", "x-nantes", NOTHING).change());

        assertThat(profile).content().isEqualTo(settings.replace("      x:", "      x-nantes:"));
    }

    @Test
    void aFileThatIsOnlyCalledLikeAKindOfMediaIsNone() {
        assertThat(MediaChanges.isMedia(home.resolve("pdf"))).isFalse();
        assertThat(MediaChanges.isMedia(home.resolve("a.pdf"))).isTrue();
    }

    @Test
    void aStepThatCannotBeTakenBackKeepsNoOtherFromIt() throws IOException {
        Path first = home.resolve("first");
        Path second = home.resolve("second");
        Progress leaving = new Progress() {
            @Override
            public boolean isCancelled() {
                if (!Files.exists(second)) {
                    return false;
                }
                try {
                    Files.writeString(second, "written on");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            }
        };

        assertThatThrownBy(() -> new ChangeRun(new DiskFiles(home.resolve("kept")))
                        .apply(
                                new BrandChange(
                                        List.of(
                                                new FileStep.Create(first, new FileText(false, "1")),
                                                new FileStep.Create(second, new FileText(false, "2")),
                                                new FileStep.Create(home.resolve("third"), new FileText(false, "3"))),
                                        List.of()),
                                leaving))
                .isInstanceOf(IOException.class);
        assertThat(first).doesNotExist();
        assertThat(second).hasContent("written on");
    }

    @Test
    void aRenamedChannelIsRenamedWhereverItIsNamed() throws IOException {
        BrandChange undo = files.apply(new ChannelEdit(files.brand, "x", "x-nantes", NOTHING).change());

        BrandFolder opened = files.open();
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.brand().channel("x-nantes")).isNotNull();
        assertThat(opened.brand().channel("x")).isNull();
        Campaign autumn = opened.brand().getCampaigns().get(0);
        assertThat(autumn.getChannels()).containsExactly("x-nantes");
        assertThat(autumn.getCadences().get(0).getChannel()).isEqualTo("x-nantes");
        PostText post = PostText.parse(Files.readString(files.teaser));
        assertThat(post.channels()).containsExactly("x-nantes", "m");
        assertThat(post.variant("x-nantes").orElseThrow().text()).isEqualTo("Soon!");
        assertThat(files.files().get("inspections.yaml"))
                .isEqualTo(before.get("inspections.yaml").replace("      x:\n", "      x-nantes:\n"));
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void nothingIsDoneWhereAStepFails() throws IOException {
        BrandChange move = new BrandChange(
                List.of(
                        new FileStep.Move(files.poster, files.poster.resolveSibling("a.png")),
                        new FileStep.Create(files.teaser, new FileText(false, "over another post"))),
                List.of());

        assertThatThrownBy(() -> files.apply(move)).isInstanceOf(IOException.class);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aFileThatChangedMeanwhileIsNotWrittenOver() throws IOException {
        BrandChange rename = PostChanges.rename(files.teaser, "Other", false);
        Files.writeString(files.teaser, "somebody else");

        assertThatThrownBy(() -> files.apply(rename))
                .isInstanceOfSatisfying(OutdatedException.class, outdated -> assertThat(outdated.path())
                        .isEqualTo(files.teaser));
        assertThat(Files.readString(files.teaser)).isEqualTo("somebody else");
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws IOException {
        BrandChange change = CampaignChanges.rename(files.autumn, "Rentrée", true);
        Progress afterOneStep = new Progress() {
            private int asked;

            @Override
            public boolean isCancelled() {
                return asked++ > 0;
            }
        };

        BrandChange undo = new ChangeRun(new DiskFiles(home.resolve("kept"))).apply(change, afterOneStep);

        assertThat(undo.isEmpty()).isTrue();
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void aNumberedCampaignKeepsItsFolderUnderANameThatAnotherHas() throws IOException {
        BrandChange numbered = CampaignChanges.rename(files.autumn, "Winter", true);
        files.apply(numbered);
        Path campaign = numbered.result().get(0);
        assertThat(campaign.getParent()).hasFileName("winter-2");

        assertThat(CampaignChanges.rename(campaign, "WINTER", true).result()).containsExactly(campaign);
    }
}
