package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.internal.inspection.Texts;
import crieur.core.media.SampleDocuments;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoosePostCheckTest {

    @Test
    void aPostOnItsOwnIsCheckedForTheNetworksItNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("alone.post"), "---\nchannels: [short]\n---\n" + "x".repeat(41) + "\n");
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(file), results::add, Progress.NONE);
        assertThat(results.get(0).findings()).extracting(Told::of).containsExactly("4:textTooLong");
        assertThat(results.get(0).channels().get(0).measures().get(0).length()).isEqualTo(41);
    }

    @Test
    void whatANetworkWithoutTypesOfPostsDoesNotTakeIsToldWithoutATypeOfPost(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("plan.pdf"), SampleDocuments.pdf(1, 10, 10));
        Path file = Files.writeString(
                folder.resolve("alone.post"),
                "---\nchannels: [typeless]\nmedia: [{file: plan.pdf, alt: The plan}]\n---\nThe plan\n");
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(file), results::add, Progress.NONE);
        assertThat(results.get(0).findings())
                .extracting(finding -> finding.message().format(Locale.ENGLISH))
                .contains("“plan.pdf” is a document; Typeless takes only pictures. Source: test.");
    }

    @Test
    void aCharacterThatNobodySeesIsToldOfOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("alone.post"), "---\nchannels: [short]\n---\nA \u0001 text\n");
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(file), results::add, Progress.NONE);
        assertThat(results.get(0).findings()).extracting(Told::of).containsExactly("4:invalidCharacter");
    }
}
