package crieur.ui.internal.fix;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.NetworkBuilder;
import crieur.core.progress.Progress;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.SampleSettings;
import crieur.workspace.internal.change.FileStep;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFixTest {

    private static final Message WORDS =
            MessageCatalog.beside(BulkFixTest.class).message("any");

    private static final PostSetting SETTING = SampleSettings.of(SampleSettings.channel(
            "photos",
            new NetworkBuilder("Photos").words("image.formats", "jpeg").build()));

    @TempDir
    Path folder;

    private static Finding finding(Path file, int start, int end, String replacement, boolean safe) {
        TextRange range = new TextRange(start, end);
        Fix fix = new Fix(WORDS, List.of(new TextEdit(file, range, replacement)), safe);
        return Finding.of("a", Severity.WARNING, WORDS, Optional.of(file), range, 1, 1)
                .fixedBy(List.of(fix));
    }

    private static BulkFix safe(List<Finding> findings) throws IOException {
        return BulkFix.safe(findings, new JpegFixes(post -> Optional.of(SETTING)), Progress.NONE);
    }

    /** What is found of the medium at an index of a post. */
    private static Finding refused(Path post, int index) throws IOException {
        SourceRange place = PostText.parse(Files.readString(post))
                .valueRange("media[" + index + "].file")
                .orElseThrow();
        return Finding.of(
                        "crieur.core.mediaFit",
                        Severity.ERROR,
                        WORDS,
                        Optional.of(post),
                        new TextRange(place.start(), place.end()),
                        1,
                        1)
                .under("format")
                .on(List.of("photos"));
    }

    private void picture(String name) throws IOException {
        ImageIO.write(
                new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB),
                name.substring(name.indexOf('.') + 1),
                folder.resolve(name).toFile());
    }

    @Test
    void refusedPicturesOfSeveralPostsBecomeJpegFilesTogetherWithOtherFixes() throws IOException {
        picture("a.png");
        picture("b.gif");
        String media = "---\nchannels: [photos]\nmedia:\n  - file: a.png\n    alt: Une affiche\n  - file: b.gif\n---\n";
        Path one = Files.writeString(folder.resolve("one.post"), media + "Oh!!");
        Path two = Files.writeString(folder.resolve("two.post"), media);
        Files.writeString(folder.resolve("b.jpg"), "another file");

        BulkFix fixes = safe(List.of(
                refused(one, 0),
                refused(one, 1),
                refused(two, 0),
                finding(one, media.length() + 2, media.length() + 4, "!", true)));

        assertThat(fixes.fixed()).isEqualTo(4);
        assertThat(fixes.change().steps())
                .filteredOn(FileStep.Copy.class::isInstance)
                .extracting(step -> step.target().orElseThrow())
                .containsExactly(folder.resolve("a.jpg"), folder.resolve("b-2.jpg"));
        String both = media.replace("a.png", "a.jpg").replace("b.gif", "b-2.jpg");
        assertThat(fixes.change().steps())
                .filteredOn(FileStep.Write.class::isInstance)
                .extracting(step -> ((FileStep.Write) step).after().text())
                .containsExactly(both + "Oh!", media.replace("a.png", "a.jpg"));
    }

    @Test
    void aPictureThatCannotBeReadIsLeftAndTheOthersAreMended() throws IOException {
        picture("a.png");
        byte[] whole = Files.readAllBytes(folder.resolve("a.png"));
        Files.write(folder.resolve("b.png"), Arrays.copyOf(whole, whole.length / 2));
        Path post = Files.writeString(
                folder.resolve("one.post"), "---\nchannels: [photos]\nmedia:\n  - file: a.png\n  - file: b.png\n---\n");

        BulkFix fixes = safe(List.of(refused(post, 0), refused(post, 1)));

        assertThat(fixes.fixed()).isEqualTo(1);
        assertThat(fixes.left(2)).isEqualTo(1);
        assertThat(fixes.change().steps()).hasSize(2);
    }

    /** Two rows of a list can lead to the same finding, and one to none that is known. */
    @Test
    void everyRowThatIsNotMendedIsLeft() throws IOException {
        Path one = Files.writeString(folder.resolve("one.post"), "Bonjour!! Salut!!");

        BulkFix fixes = safe(List.of(finding(one, 7, 9, "!", true), finding(one, 15, 17, "!", false)));

        assertThat(fixes.fixed()).isEqualTo(1);
        assertThat(fixes.left(4)).isEqualTo(3);
    }

    @Test
    void mendsSeveralFilesAsOneChange() throws IOException {
        Path one = Files.writeString(folder.resolve("one.post"), "Bonjour!! Salut!!");
        Path two = Files.writeString(folder.resolve("two.post"), "Oh!!");

        BulkFix fixes = safe(
                List.of(finding(one, 7, 9, "!", true), finding(one, 15, 17, "!", true), finding(two, 2, 4, "!", true)));

        assertThat(fixes.fixed()).isEqualTo(3);
        assertThat(fixes.left(3)).isZero();
        assertThat(fixes.change().steps())
                .extracting(step -> ((FileStep.Write) step).after().text())
                .containsExactly("Bonjour! Salut!", "Oh!");
        assertThat(Files.readString(one)).isEqualTo("Bonjour!! Salut!!");
    }

    @Test
    void leavesWhatAPersonMustLookAt() throws IOException {
        Path file = Files.writeString(folder.resolve("one.post"), "Bonjour!!");

        BulkFix fixes = safe(List.of(finding(file, 7, 9, "!", false)));

        assertThat(fixes.change().isEmpty()).isTrue();
        assertThat(fixes.left(1)).isEqualTo(1);
    }

    @Test
    void makesAFileThatIsNotThere() throws IOException {
        Path file = folder.resolve("inspections.yaml");

        BulkFix fixes = safe(List.of(finding(file, 0, 0, "inspections:\n", true)));

        assertThat(fixes.change().steps()).singleElement().isInstanceOf(FileStep.Create.class);
    }

    @Test
    void addsToAListWithoutHoldingOnToWhatElseItHas() throws IOException {
        Path file = folder.resolve("dictionary.txt");
        Finding unknown = finding(file, 0, 0, "foo\n", true);
        FileStep.AddLines foo = new FileStep.AddLines(file, List.of("foo"));

        assertThat(safe(List.of(unknown)).change().steps()).containsExactly(foo);
        Files.writeString(file, "bar");
        assertThat(safe(List.of(finding(file, 3, 3, "\nfoo\n", true))).change().steps())
                .containsExactly(foo);
    }
}
