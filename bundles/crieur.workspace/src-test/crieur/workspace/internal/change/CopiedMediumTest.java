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
import org.junit.jupiter.params.provider.ValueSource;

class CopiedMediumTest {

    private static final String NAMES_IT = "---\nmedia:\n  - file: ../media/new.png\n---\nx\n";

    @TempDir
    Path home;

    private TwoCampaigns files;
    private Path other;
    private CopiedMedium copy;

    @BeforeEach
    void copyAPicture() throws IOException {
        files = new TwoCampaigns(home);
        other = files.teaser.resolveSibling("other.post");
        Path picture = files.poster.resolveSibling("new.png");
        TwoCampaigns.write(picture, "a new picture");
        copy = CopiedMedium.of(picture, List.of());
    }

    private BrandChange takenAway() throws IOException {
        return copy.takenAway(files.teaser, Map.of());
    }

    @Test
    void whatNothingUsesGoesAndIsBroughtBackAsItWas() throws IOException {
        BrandChange back = files.apply(takenAway());

        assertThat(copy.file()).doesNotExist();
        files.apply(back);
        assertThat(copy.file()).hasContent("a new picture");
    }

    @Test
    void thePostThatHadItNeedNotBeSavedForItToGo() throws IOException {
        TwoCampaigns.write(files.teaser, NAMES_IT);

        assertThat(takenAway().isEmpty()).isFalse();
    }

    @Test
    void foldersThatWereMadeForItGoWhereNothingElseIsInThem() throws IOException {
        Path inner = files.winter.resolveSibling("assets/pictures");
        Path picture = inner.resolve("a.png");
        TwoCampaigns.write(picture, "x");
        TwoCampaigns.write(inner.resolveSibling("notes.txt"), "x");
        CopiedMedium made = CopiedMedium.of(picture, List.of(inner, inner.getParent()));

        files.apply(made.takenAway(files.teaser, Map.of()));

        assertThat(inner).doesNotExist();
        assertThat(inner.getParent()).isDirectoryContaining("glob:**notes.txt");
    }

    @Test
    void whatIsNotThatAnyMoreStays() throws IOException {
        Files.writeString(copy.file(), "worked on since");
        assertThat(takenAway()).isEqualTo(BrandChange.NONE);

        Files.delete(copy.file());
        assertThat(takenAway()).isEqualTo(BrandChange.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NAMES_IT, "---\ncover: ../media/new.png\n---\nx\n", "---\nmedia: [\"../media/new.png\n---\n"})
    void whatAnotherPostNamesStays(String text) throws IOException {
        TwoCampaigns.write(other, text);

        assertThat(takenAway()).isEqualTo(BrandChange.NONE);
    }

    @Test
    void anEditorSaysWhatItsPostNamesAndNotTheFile() throws IOException {
        TwoCampaigns.write(other, "---\ntitle: x\n---\nx\n");
        assertThat(copy.takenAway(files.teaser, Map.of(other, NAMES_IT))).isEqualTo(BrandChange.NONE);

        TwoCampaigns.write(other, NAMES_IT);
        assertThat(copy.takenAway(files.teaser, Map.of(other, "x")).isEmpty()).isFalse();
    }

    @Test
    void aFileOfTheSameNameInAnotherCampaignIsAnother() throws IOException {
        TwoCampaigns.write(files.winter.resolveSibling("posts").resolve("a.post"), NAMES_IT);

        assertThat(takenAway().isEmpty()).isFalse();
    }

    @Test
    void whatACampaignOrATemplateOfTheBrandMentionsStays() throws IOException {
        Path template = files.brand.resolve("templates/sale.yaml");
        TwoCampaigns.write(template, "cover: new.png\n");
        assertThat(takenAway()).isEqualTo(BrandChange.NONE);

        Files.delete(template);
        TwoCampaigns.write(files.winter, Files.readString(files.winter).replace("Winter", "new.png"));
        assertThat(takenAway()).isEqualTo(BrandChange.NONE);
    }

    @Test
    void itIsNamedWhereverThePostLeadsToIt() {
        assertThat(copy.isNamedBy(files.teaser, PostText.parse(NAMES_IT))).isTrue();
        assertThat(copy.isNamedBy(files.teaser, PostText.parse("---\ntitle: new.png\n---\n")))
                .isFalse();
    }
}
