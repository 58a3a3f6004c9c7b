package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.Stopped;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution that had to be stopped is told where it first found nothing, and every file says that it is missing. */
@Timeout(60)
class StoppedCheckTest {

    @TempDir
    Path folder;

    private BrandCheck check() throws ContributionException {
        Contributions withBad = new Contributions.Builder()
                .addPluginXml(Texts.core(), getClass().getClassLoader())
                .addPluginXml(
                        Texts.class.getResource("networks/plugin.xml"),
                        getClass().getClassLoader())
                .addPluginXml(
                        getClass().getResource("bad/inspection/plugin.xml"),
                        getClass().getClassLoader())
                .build();
        CheckOptions options = CheckOptions.USUAL.within(Duration.ofMillis(200), Duration.ofMillis(200));
        return new Checks(withBad, Texts.CLOCK).brands(options);
    }

    private Path post(String name, String title) throws IOException {
        return Files.writeString(
                folder.resolve(name), "---\ntitle: " + title + "\nchannels: [long]\n---\nUn texte !!!\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw|failed with java.lang.IllegalStateException: on purpose|a échoué\u202f: java.lang",
                "hang|did not return within 200 ms|n’a pas répondu en 200\u00a0ms"
            })
    void isToldOnceAndMissingInEachFile(String fault, String english, String french) throws Exception {
        post("a.post", "good");
        post("b.post", fault);
        post("c.post", fault);
        List<CheckedFile> files = new ArrayList<>();
        check().check(List.of(folder), files::add, Progress.NONE);
        assertThat(Told.byFile(files).values())
                .containsExactly(
                        List.of("5:repeatedPunctuation"),
                        List.of("1:stopped", "5:repeatedPunctuation"),
                        List.of("5:repeatedPunctuation"));
        assertThat(files)
                .extracting(file -> file.stopped().stream().map(Stopped::id).toList())
                .containsExactly(List.of(), List.of("test.bad"), List.of("test.bad"));
        assertThat(files.get(1).findings().get(0).message().format(Locale.ENGLISH))
                .contains("test.bad", english);
        assertThat(files.get(1).findings().get(0).message().format(Locale.FRENCH))
                .contains("test.bad", french);
    }

    @Test
    void anEditorIsToldToo() throws Exception {
        Path file = post("a.post", "good");
        CheckedFile preview =
                check().preview(file, "---\ntitle: throw\nchannels: [long]\n---\nUn texte.\n", Progress.NONE);
        assertThat(preview.findings()).singleElement().extracting(Told::of).isEqualTo("1:stopped");
    }
}
