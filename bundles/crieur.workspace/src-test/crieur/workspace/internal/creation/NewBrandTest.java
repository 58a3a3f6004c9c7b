package crieur.workspace.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.Brand;
import crieur.model.file.BrandFolder;
import crieur.model.post.PostText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewBrandTest {

    @TempDir
    Path home;

    private final NewBrand brand = new NewBrand(
            "L’Atelier",
            "fr",
            ZoneId.of("Europe/Paris"),
            List.of("crieur.networks.x", "other.net"),
            "Première campagne");

    @Test
    void makesABrandThatOpensWithoutAProblem() throws IOException {
        Path folder = brand.createIn(home);

        BrandFolder opened = BrandFolder.open(folder);
        Brand model = opened.brand();
        assertThat(opened.problems()).isEmpty();
        assertThat(model.getName()).isEqualTo("L’Atelier");
        assertThat(model.getChannels())
                .extracting(channel -> channel.getId() + " on " + channel.getNetwork())
                .containsExactly("x on crieur.networks.x", "net on other.net");
        assertThat(model.getCampaigns()).singleElement().satisfies(campaign -> assertThat(campaign.getName())
                .isEqualTo("Première campagne"));
    }

    @Test
    void neverTouchesAFolderThatIsThere() throws IOException {
        Path taken = Files.createDirectory(home.resolve("l-atelier"));

        assertThatThrownBy(() -> brand.createIn(home)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aNewPostReadsBackWhateverItsTitle() throws IOException {
        NewPost post = new NewPost("C'est \"demain\": # 1 \\", List.of("x", "my channel"), LocalDate.of(2026, 9, 1));

        Path file = post.createIn(home);
        Path second = post.createIn(home);

        PostText text = PostText.parse(Files.readString(file));
        assertThat(text.problems()).isEmpty();
        assertThat(text.title()).contains("C'est \"demain\": # 1 \\");
        assertThat(text.channels()).containsExactly("x", "my channel");
        assertThat(text.state()).contains("draft");
        assertThat(file).hasFileName("2026-09-01-c-est-demain-1.post");
        assertThat(second).hasFileName("2026-09-01-c-est-demain-1-2.post");
    }
}
