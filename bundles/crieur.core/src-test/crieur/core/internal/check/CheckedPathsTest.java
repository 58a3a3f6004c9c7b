package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.CheckedFile.Kind;
import crieur.core.check.CheckedFile.Reading;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Says of every path what was checked there, and why nothing was; and of a file that cannot be read where it is damaged. */
class CheckedPathsTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:%s xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\" id=\"a\"";
    private static final String CAMPAIGN = "campaigns/c/c.campaign";
    private static final String POST = "campaigns/c/posts/p.post";
    private static final String REVIEW = "campaigns/c/posts/p.review";

    @TempDir
    Path folder;

    private Path brand;
    private final BrandCheck check = new Checks(Texts.contributions(), Texts.CLOCK).brands(CheckOptions.USUAL);

    @BeforeEach
    void makeBrand() throws IOException {
        brand = folder.resolve("maison");
        write(
                "maison.brand",
                HEAD.formatted("Brand") + " name=\"Été\">\n  <languages>fr</languages>\n"
                        + "  <channels id=\"main\" network=\"long\" handle=\"@m\"/>\n  <labels id=\"l\"/>\n</crieur:Brand>\n");
        write(
                CAMPAIGN,
                HEAD.formatted("Campaign") + " name=\"Été\" from=\"2026-09-01\" to=\"2026-09-30\">\n"
                        + "  <channels>main</channels>\n</crieur:Campaign>\n");
        write(POST, "---\ntitle: Été\nchannels: [main]\nmedia: [{file: ../media/a.png, alt: Une image}]\n---\nÉté\n");
        write(REVIEW, HEAD.formatted("Review") + "/>\n");
        write("campaigns/c/media/a.png", "x");
        write("campaigns/c/media/unused.png", "x");
        write("dictionary.txt", "Été\n");
        write("inspections.yaml", "inspections: {}\n");
        write("templates/t/notes.txt", "x");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = brand.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<CheckedFile> check(Path... paths) {
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(paths), results::add, Progress.NONE);
        return results;
    }

    private static String message(CheckedFile file) {
        return file.findings().get(0).message().format(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "inspections.yaml, PROFILE",
        "dictionary.txt, DICTIONARY",
        "campaigns/c/media/a.png, POST",
        "campaigns/c/media, POST",
        "campaigns/c/posts, POST",
    })
    void checksWhatAFileOfTheBrandIsFor(String name, Kind kind) {
        assertThat(check(brand.resolve(name))).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.reading()).isEqualTo(Reading.WHOLE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"loose.post", "posts/p.post", "campaigns/c/drafts/p.post", "campaigns/c/posts/sub/p.post"})
    void saysWhereAPostHasToLie(String name) throws IOException {
        assertThat(check(write(name, "---\ntitle: Été\n---\nÉté\n")))
                .singleElement()
                .satisfies(file -> assertThat(message(file)).contains("“posts” folder of a campaign"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loose.post", "posts/p.post", "campaigns/c/drafts/p.post", "campaigns/c/posts/sub/p.post"})
    void aBrandIsToldOfPostsThatNoCampaignLooksFor(String name) throws IOException {
        Path stray = write(name, "---\ntitle: Été\n---\nÉté\n");

        assertThat(check(brand)).last().satisfies(file -> {
            assertThat(file.file()).isEqualTo(stray);
            assertThat(file.reading()).isEqualTo(Reading.WHOLE);
            assertThat(file.worst()).contains(Severity.WARNING);
            assertThat(message(file)).contains("“posts” folder of a campaign");
        });
        assertThat(check.recheck(stray, Progress.NONE))
                .extracting(CheckedFile::file)
                .containsExactly(stray);
        Files.delete(stray);
        assertThat(check.recheck(stray, Progress.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/t/a.post", ".git/a.post", "campaigns/.old/posts/a.post", "other/a.post"})
    void aBrandIsNotToldOfPostsThatAreNotItsOwn(String name) throws IOException {
        write("other/other.brand", HEAD.formatted("Brand") + " name=\"Other\"/>\n");
        Path file = write(name, "---\ntitle: Été\n---\nÉté\n");

        assertThat(check(brand)).extracting(CheckedFile::file).doesNotContain(file);
        assertThat(check.recheck(file, Progress.NONE)).isEmpty();
    }

    @Test
    void aStrayPostIsToldOnceHoweverOftenItIsNamed() throws IOException {
        Path stray = write("campaigns/c/drafts/p.post", "Été\n");

        assertThat(check(brand, brand.resolve("campaigns"), stray))
                .extracting(CheckedFile::file)
                .containsOnlyOnce(stray);
    }

    @Test
    void findsStrayPostsOfABrandThatIsALink() throws IOException {
        write("loose.post", "Été\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), brand);

        assertThat(check(link)).extracting(CheckedFile::file).contains(link.resolve("loose.post"));
    }

    @Test
    void checksAReviewWithItsPost() {
        assertThat(check(brand.resolve(REVIEW))).extracting(CheckedFile::kind).containsExactly(Kind.POST, Kind.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "campaigns/c/media/unused.png, no post shows it",
        "templates, 'no brand, campaign or post'",
        "templates/t/notes.txt, 'no brand, campaign or post'",
    })
    void saysThatThereIsNothingToCheckInABrand(String name, String reason) {
        assertThat(check(brand.resolve(name))).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo(Kind.OTHER);
            assertThat(file.reading()).isEqualTo(Reading.NOTHING);
            assertThat(message(file)).contains(reason);
        });
    }

    @Test
    void saysThatThereIsNothingToCheckOutsideOfBrands() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(message(check(other).get(0)))
                .contains("There is nothing to check")
                .contains("other");
        Path notes = Files.writeString(other.resolve("notes.txt"), "x");
        assertThat(message(check(notes).get(0))).contains("There is nothing to check");
        Path alone = Files.writeString(other.resolve("alone.campaign"), "x");
        assertThat(message(check(alone).get(0))).contains("belongs to no brand");
    }

    @Test
    void saysNothingOfWhatChangesAndIsNotToBeChecked() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "x");
        assertThat(check.recheck(notes, Progress.NONE)).isEmpty();
        assertThat(check.recheck(folder.resolve("gone.post"), Progress.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maison.brand", CAMPAIGN, REVIEW})
    void tellsWhereAFileIsDamagedWhateverTheProfileSays(String name) throws IOException {
        Path file = brand.resolve(name);
        Files.writeString(file, Files.readString(file).replace("id=\"a\"", "id=\"a\" oops"));
        write("inspections.yaml", "inspections:\n  crieur.core.brandSyntax:\n    enabled: false\n");
        List<CheckedFile> results = check(brand);
        CheckedFile damaged = results.stream()
                .filter(result -> result.file().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(damaged.reading()).isEqualTo(Reading.PART);
        assertThat(damaged.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isGreaterThan(100);
            assertThat(finding.message().format(Locale.ENGLISH)).startsWith("The file cannot be understood");
        });
        assertThat(results).extracting(CheckedFile::kind).contains(Kind.POST);
    }

    /** What a damaged file does not say is not missing. */
    @Test
    void goesOnWithoutWhatADamagedBrandDoesNotSay() throws IOException {
        Path file = brand.resolve("maison.brand");
        Files.writeString(file, Files.readString(file).replace("<channels ", "<channels oops "));
        write(POST, "---\ntitle: Été\nchannels: [main, short]\nlabels: [b]\n---\n" + "a".repeat(600) + "\n");
        List<CheckedFile> results = check(brand);
        assertThat(results).hasSize(5);
        assertThat(results.get(3).findings()).isEmpty();
        assertThat(results.get(4).findings()).extracting(Finding::inspection).containsOnly("crieur.core.textTooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "maison.brand, UTF-16LE, PART",
        "maison.brand, windows-1252, PART",
        CAMPAIGN + ", UTF-16BE, PART",
        CAMPAIGN + ", windows-1252, PART",
        POST + ", UTF-16LE, PART",
        POST + ", windows-1252, WHOLE",
        "dictionary.txt, windows-1252, WHOLE",
        "inspections.yaml, UTF-16LE, WHOLE",
    })
    void tellsOnceThatAFileIsInAnotherEncodingAndConvertsIt(String name, Charset charset, Reading reading)
            throws IOException {
        String text = Files.readString(brand.resolve(name));
        Path file = write(name, text.getBytes(charset));
        CheckedFile odd = check(file).stream()
                .filter(result -> result.file().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(odd.reading()).isEqualTo(reading);
        Finding only = odd.findings().get(0);
        assertThat(odd.findings()).hasSize(1);
        assertThat(only.inspection()).isEqualTo("crieur.core.encoding");
        boolean certain = charset.name().startsWith("UTF");
        assertThat(only.fixes()).singleElement().satisfies(fix -> assertThat(fix.safe())
                .isEqualTo(certain));
        Fixes fixes = Fixes.of(Map.of(only, only.fixes().get(0)));
        assertThat(fixes.changes().get(0).diff(brand))
                .isEqualTo("Binary files a/" + name + " and b/" + name + " differ\n");
        fixes.changes().get(0).write();
        assertThat(file).hasContent(text);
    }

    @Test
    void aLoosePostInAnotherEncodingIsToldOnceToo() throws IOException {
        Path file = Files.write(folder.resolve("a.post"), "---\n---\nÉté à la mer\n".getBytes(StandardCharsets.UTF_16));
        assertThat(check(file)).singleElement().satisfies(post -> {
            assertThat(post.reading()).isEqualTo(Reading.PART);
            assertThat(message(post)).isEqualTo("The file is in UTF-16; files have to be in UTF-8.");
        });
    }

    @Test
    void goesByAProfileInAnotherEncoding() throws IOException {
        assertThat(check(brand.resolve(POST)).get(0).findings()).isNotEmpty();
        String profile = "inspections:\n  crieur.core.mediaContent:\n    enabled: false\n";
        write("inspections.yaml", profile.getBytes(StandardCharsets.UTF_16));
        assertThat(check(brand.resolve(POST)).get(0).findings()).isEmpty();
    }
}
