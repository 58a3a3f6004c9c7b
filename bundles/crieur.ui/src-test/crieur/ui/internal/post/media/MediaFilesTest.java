package crieur.ui.internal.post.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaFilesTest {

    @TempDir
    Path folder;

    private Path campaign;
    private Path media;

    @BeforeEach
    void makeCampaign() throws IOException {
        campaign = Files.createDirectories(folder.resolve("campaign"));
        media = campaign.resolve("media");
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve("elsewhere").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path bring(Path file) throws IOException {
        return MediaFiles.bring(file, media, campaign).file();
    }

    @Test
    void aFileIsCopiedWholeAndTheOriginalStays() throws IOException {
        Path original = file("Été à la mer.PNG", "picture");

        Path brought = bring(original);

        assertThat(brought).isEqualTo(media.resolve("Ete-a-la-mer.png")).hasContent("picture");
        assertThat(original).hasContent("picture");
        try (Stream<Path> all = Files.list(media)) {
            assertThat(all).containsExactly(brought);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void colleaguesMayReadItAsTheyMayOtherFilesOfTheFolder() throws IOException {
        Path ordinary = file("photo.jpg", "picture");

        Path brought = bring(ordinary);
        Path written = MediaFiles.write(new byte[] {1}, "pasted.jpg", media).file();

        assertThat(Files.getPosixFilePermissions(brought)).isEqualTo(Files.getPosixFilePermissions(ordinary));
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void theSameFileIsNotCopiedTwiceAndAnotherOfItsNameGetsANumber() throws IOException {
        Path first = bring(file("a/photo.jpg", "one"));

        assertThat(bring(file("b/photo.jpg", "one"))).isEqualTo(first);
        assertThat(bring(file("c/photo.jpg", "two"))).isEqualTo(media.resolve("photo-2.jpg"));
        assertThat(first).hasContent("one");
    }

    @Test
    void aFileOfTheCampaignIsUsedWhereItLies() throws IOException {
        Path there = Files.createDirectories(campaign.resolve("shots")).resolve("é.png");
        Files.writeString(there, "x");

        assertThat(bring(there)).isEqualTo(there);
        assertThat(media).doesNotExist();
    }

    @Test
    void aPostNamesAFileAsSeenFromItsFolder() {
        Path post = campaign.resolve("posts/a.post");

        assertThat(MediaFiles.reference(post, media.resolve("a.png"))).isEqualTo("../media/a.png");
    }

    @ParameterizedTest
    @CsvSource({
        "con.png,media-con.png",
        "..png,media.png",
        "a b/c.jpg,a-b-c.jpg",
        "日本.jpg,media.jpg",
        "x..y.GIF,x-y.gif"
    })
    void namesAreSafeEverywhere(String name, String safe) {
        assertThat(MediaFiles.safe(name)).isEqualTo(safe);
    }
}
