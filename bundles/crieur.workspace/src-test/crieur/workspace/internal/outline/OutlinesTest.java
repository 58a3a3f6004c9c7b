package crieur.workspace.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.file.FileKind;
import crieur.workspace.internal.creation.NewBrand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlinesTest {

    @TempDir
    Path home;

    private Path folder;
    private Path posts;

    @BeforeEach
    void makeBrand() throws IOException {
        folder = new NewBrand("Atelier", "fr", ZoneId.of("Europe/Paris"), List.of("x"), "Noël").createIn(home);
        posts = folder.resolve("campaigns/noel/posts");
        write("b.post", "Deux", "2026-12-02T09:00");
        write("a.post", "Un", "2026-12-01T09:00");
    }

    private Path write(String name, String title, String schedule) throws IOException {
        return Files.writeString(
                posts.resolve(name),
                "---\ntitle: " + title + "\nschedule: " + schedule + "\nstate: draft\n---\nTexte\n");
    }

    private static List<String> titles(BrandOutline brand) {
        return brand.campaigns().get(0).posts().stream().map(PostOutline::title).toList();
    }

    @Test
    void listsPostsByTheTimeTheyGoOut() {
        BrandOutline brand = Outlines.read(folder, network -> Optional.empty());

        assertThat(brand.name()).isEqualTo("Atelier");
        assertThat(titles(brand)).containsExactly("Un", "Deux");
        assertThat(brand.campaigns().get(0).posts().get(0).at())
                .hasValueSatisfying(at -> assertThat(at.getZone()).isEqualTo(ZoneId.of("Europe/Paris")));
    }

    @Test
    void aChangedPostIsRefreshedAsAFullReadingWouldShowIt() throws IOException {
        BrandOutline before = Outlines.read(folder, network -> Optional.empty());
        Path changed = write("a.post", "Un, plus tard", "2026-12-03T09:00");

        BrandOutline after = Outlines.refreshed(before, changed);

        assertThat(titles(after)).containsExactly("Deux", "Un, plus tard");
        assertThat(after).isEqualTo(Outlines.read(folder, network -> Optional.empty()));
    }

    @Test
    void aBrandWhoseFileCannotBeReadIsDamagedAndItsPostsAreListed() throws IOException {
        Path file = folder.resolve(FileKind.BRAND.fileName(folder.getFileName().toString()));
        Files.writeString(file, "<brand");

        BrandOutline brand = Outlines.read(folder, network -> Optional.empty());

        assertThat(brand.damaged()).isTrue();
        assertThat(brand.channels()).isEmpty();
        assertThat(titles(brand)).containsExactly("Un", "Deux");
        assertThat(Outlines.refreshed(brand, posts.resolve("a.post"))).isEqualTo(brand);
    }

    @Test
    void aBrandThatHasNoChannelYetIsNotDamaged() throws IOException {
        Path other = new NewBrand("Autre", "fr", ZoneId.of("Europe/Paris"), List.of(), "Noël").createIn(home);

        assertThat(Outlines.read(other, network -> Optional.empty()).damaged()).isFalse();
    }

    @Test
    void addedAndDeletedPostsComeAndGo() throws IOException {
        BrandOutline before = Outlines.read(folder, network -> Optional.empty());
        Path added = write("c.post", "Trois", "2026-12-03T09:00");
        BrandOutline withAdded = Outlines.refreshed(before, added);
        assertThat(titles(withAdded)).containsExactly("Un", "Deux", "Trois");

        Files.delete(added);
        assertThat(Outlines.refreshed(withAdded, added)).isEqualTo(before);
    }
}
