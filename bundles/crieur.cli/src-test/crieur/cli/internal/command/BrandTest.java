package crieur.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks and mends a small brand: a good post, one that is too long for one of its networks, and a loud one. */
class BrandTest {

    private static final String LONG = "brand/campaigns/spring/posts/b-long.post";
    private static final String LOUD = "brand/campaigns/spring/posts/c-loud.post";

    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void copyBrand() throws Exception {
        Path source = Path.of(BrandTest.class.getResource("brand").toURI());
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target =
                        folder.resolve("brand").resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        calls = new Calls(folder, Locale.ENGLISH);
    }

    @Test
    void reportsEachPostWithItsChannelsAndFindings() {
        assertThat(validate("brand")).isEqualTo(1);
        assertThat(calls.out().replaceAll("in \\d+\\.\\d\\d s", "in 0.00 s"))
                .contains(LONG + "  Too long\n  ✕ brief  35/20  code points\n  ✓ roomy  35/500 UTF-16 units\n")
                .startsWith("brand/campaigns/spring/posts/a-good.post  All is well\n  ✓ brief")
                .contains("3 posts checked in 0.00 s.\nOne error, one warning, 0 notes in 2 files.\n")
                .endsWith("One finding can be fixed by “crieur fix”.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a-good, info, 0",
        "c-loud, error, 0",
        "c-loud, warning, 1",
        "b-long, error, 1",
    })
    void failsFromTheSeverityThatWasAskedFor(String post, String failOn, int code) {
        assertThat(validate("brand/campaigns/spring/posts/" + post + ".post", "--fail-on", failOn))
                .isEqualTo(code);
    }

    @Test
    void reportsTheRestWhenSomethingCannotBeRead() {
        assertThat(validate("lost.post", LONG, "--format", "ndjson")).isEqualTo(3);
        assertThat(calls.out())
                .contains("{\"file\":\"lost.post\",\"error\":\"There is no such file or folder.\"}\n")
                .contains("\"inspection\":\"crieur.core.textTooLong\"");
    }

    @ParameterizedTest
    @CsvSource({"empty", "empty/notes.txt", "brand/notes.txt"})
    void saysThatThereIsNothingToCheck(String path) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("empty/notes.txt"), "x");
        Files.writeString(folder.resolve("brand/notes.txt"), "x");
        assertThat(validate(path)).isEqualTo(3);
        assertThat(calls.out())
                .contains(path + "\n  ✕ There is nothing to check at “")
                .contains("One file could not be read.");
    }

    @Test
    void saysThatTheProfileAloneWasChecked() throws IOException {
        Files.writeString(folder.resolve("brand/inspections.yaml"), "inspections: {}\n");
        assertThat(validate("brand/inspections.yaml")).isZero();
        assertThat(calls.out())
                .startsWith("One file, which is no post, checked in ")
                .endsWith("Nothing to report.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "text, 2:14  error  The file cannot be understood from here on.",
        "text, One file is damaged and was read in part.",
        "json, '\"damaged\": 1,'",
        "ndjson, '\"damaged\":true'",
        "sarif, '\"executionSuccessful\": false'",
        "github, '::error file=brand/house.brand,line=2,col=14'",
        "junit, brand/house.brand:2:14: The file cannot be understood from here on.",
    })
    void tellsWhereABrandIsDamagedAndReportsTheRest(String format, String told) throws IOException {
        Files.writeString(
                folder.resolve("brand/house.brand"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand");
        try (Stream<Path> files = Files.list(folder.resolve("brand"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(".brand") && !file.endsWith("house.brand")) {
                    Files.delete(file);
                }
            }
        }
        assertThat(validate("brand", "--format", format)).isEqualTo(3);
        assertThat(calls.out()).contains(told).contains("c-loud.post");
    }

    @Test
    void convertsAFileThatIsInAnotherEncoding() throws IOException {
        Path good = folder.resolve("brand/campaigns/spring/posts/a-good.post");
        String text = Files.readString(good);
        Files.write(good, text.getBytes(StandardCharsets.UTF_16));
        assertThat(validate(good.toString())).isEqualTo(3);
        assertThat(calls.out()).contains("1:1  error  The file is in UTF-16; files have to be in UTF-8.");
        assertThat(calls.call("", "fix", "--no-language", good.toString())).isZero();
        assertThat(calls.out()).startsWith("Binary files a/brand/").endsWith(" differ\n");
        assertThat(good).hasContent(text);
    }

    @Test
    void fixSaysWhatItCouldNotRead() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        assertThat(calls.call("", "fix", "--no-language", "notes.txt")).isEqualTo(3);
        assertThat(calls.error()).startsWith("notes.txt was left as it is: There is nothing to check at “");
    }

    @Test
    void machineReportsAreTheSameInEveryLanguage() {
        Calls french = new Calls(folder, Locale.FRANCE);
        for (String format : new String[] {"json", "ndjson", "sarif", "junit", "github"}) {
            validate("brand", "--format", format);
            french.call("", "validate", "--no-language", "--format", format, "brand");
            assertThat(french.out()).isEqualTo(calls.out()).contains("too many for Brief");
        }
    }

    @Test
    void aProfileDecidesWhatCounts() throws IOException {
        Path profile = folder.resolve("strict.yaml");
        Files.writeString(profile, "inspections:\n  crieur.core.repeatedPunctuation:\n    severity: error\n");
        assertThat(validate(LOUD, "--profile", "strict.yaml")).isEqualTo(1);
        assertThat(calls.out()).contains("  error  ");
    }

    @Test
    void showsWhatAFixWouldChange() throws IOException {
        String before = Files.readString(folder.resolve(LOUD));
        assertThat(calls.call("", "fix", "--dry-run", "--no-language", "brand")).isZero();
        assertThat(calls.out())
                .startsWith("--- a/" + LOUD + "\n+++ b/" + LOUD + "\n@@ ")
                .endsWith("-Spring is here!!!\n+Spring is here!\n");
        assertThat(folder.resolve(LOUD)).hasContent(before);
    }

    @Test
    void fixesOnlyOnceAndOnlyWhatWasAskedFor() throws IOException {
        assertThat(calls.call("", "fix", "--no-language", "--inspection", "crieur.core.shouting", "brand"))
                .isZero();
        assertThat(calls.out()).isEmpty();
        assertThat(calls.error()).isEqualTo("Nothing to fix.\n");
        calls.call("", "fix", "--no-language", "brand");
        assertThat(Files.readString(folder.resolve(LOUD))).endsWith("---\nSpring is here!\n");
        calls.call("", "fix", "--no-language", "brand");
        assertThat(calls.error()).isEqualTo("Nothing to fix.\n");
    }

    @Test
    @Timeout(60)
    void watchesForChangesAndReportsOnlyThese() throws Exception {
        LineQueue reports = new LineQueue();
        Thread watch = new Thread(
                () -> calls.call("", reports, "validate", "--no-language", "--watch", "--format", "ndjson", "brand"));
        watch.setDaemon(true);
        watch.start();
        String line = reports.take();
        while (!line.contains("c-loud")) {
            line = reports.take();
        }
        assertThat(line).contains("repeatedPunctuation");
        Path loud = folder.resolve(LOUD);
        Files.writeString(loud, Files.readString(loud).replace("!!!", "."));
        assertThat(reports.take()).contains("c-loud").doesNotContain("repeatedPunctuation");
        Files.writeString(loud, Files.readString(loud).replace("here.", "here!!!!"));
        assertThat(reports.take()).contains("c-loud").contains("repeatedPunctuation");
        watch.interrupt();
        watch.join();
    }

    private int validate(String... arguments) {
        return calls.call(
                "",
                Stream.concat(Stream.of("validate", "--no-language"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** Hands lines from the thread that writes them to the one that looks at them. */
    private static final class LineQueue extends OutputStream {
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            if (b == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(b);
            }
        }

        String take() throws InterruptedException {
            return lines.take();
        }
    }
}
