package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.check.BrandCheck;
import crieur.core.check.ChannelCount;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckSummary;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.FileChange;
import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandCheckTest {

    private static final String SOUND = "---\ntitle: %s\nchannels: [main]\nschedule: %s\nstate: draft\n---\nTexte %s\n";

    /** A picture of a single pixel. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private Path brand;
    private final BrandCheck check = new Checks(Texts.contributions(), Texts.CLOCK).brands(CheckOptions.USUAL.on(2));

    @BeforeEach
    void makeBrand() throws IOException {
        brand = folder.resolve("maison");
        write("maison.brand", """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Brand xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="b" name="Maison" timeZone="Europe/Paris">
              <languages>fr</languages>
              <channels id="main" network="long" handle="@maison"/>
              <channels id="court" network="short" handle="@maison"/>
              <channels id="wide" network="short" handle="@maison">
                <limits key="text.max" value="60"/>
              </channels>
              <labels id="annonce"/>
            </crieur:Brand>
            """);
        campaign("2026-09-01", "2026-09-30", "2026-09-15");
        picture(brand.resolve("campaigns/c/media/affiche.png"));
    }

    private static Path picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, Base64.getDecoder().decode(PICTURE));
    }

    private void campaign(String from, String to, String launch) throws IOException {
        write("campaigns/c/c.campaign", """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Campaign xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="c" name="C" from="%s" to="%s">
              <milestones id="launch" name="Launch" date="%s"/>
            </crieur:Campaign>
            """.formatted(from, to, launch));
    }

    private Path write(String path, String text) throws IOException {
        Path file = brand.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path post(String name, String text) throws IOException {
        return write("campaigns/c/posts/" + name + ".post", text);
    }

    private Path sound(String name, String schedule) throws IOException {
        return post(name, SOUND.formatted(name, schedule, name));
    }

    private Map<String, List<String>> checkAll() {
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(brand), results::add, Progress.NONE);
        return Told.byFile(results);
    }

    @Test
    void aSoundBrandHasNoFindings() throws IOException {
        sound("one", "2026-09-02T09:00");
        sound("two", "launch -P3D 09:00");
        assertThat(checkAll().values())
                .allSatisfy(findings -> assertThat(findings).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channels: [mian]                        | 2:channel",
                "channels: [main, main]                  | 2:channel/twice",
                "channels: []                            | 2:channel/none",
                "channels: [main]\\nlabels: [anonce]      | 3:label",
                "channels: [main]\\nschedule: lanch P1D 09:00       | 3:milestone",
                "channels: [main]\\nschedule: 2026-08-01T09:00      | 3:scheduledInPast, 3:outsideCampaign",
                "channels: [main]\\nstate: published\\nschedule: 2026-08-01T09:00 | 4:outsideCampaign",
                "channels: [main]\\nschedule: launch P2M 09:00      | 3:outsideCampaign",
                "channels: [main]\\nschedule: tomorrow              | 3:postSyntax/SCHEDULE_UNREADABLE",
                "channels: [main]\\nmedia: [{file: ../media/afiche.png, alt: Une affiche}]   | 3:mediaFile/missing",
                "channels: [main]\\nmedia: [{file: ../../../../x.png, alt: Une affiche}]     | 3:mediaFile/outside",
                "channels: [court]\\nmedia: [{file: ../media/affiche.png}]                   | 3:altText",
                "channels: [main]\\nmedia: [{file: ../media/affiche.png}]                    |",
                "channels: [court]\\nmedia: [{file: ../media/affiche.png, alt: affiche}]     | 3:altText/empty",
                "channels: [court]\\nmedia: [{file: ../media/affiche.png, alt: Une affiche jaune}] | 3:altText/long",
                "channels: [main]\\nstate: published                 |",
                "channels: [main]\\nstate: publishd                  | 3:state",
                "channels: [main]\\nstate: ''                        | 3:state",
                "channels: [main]\\nlanguage: pt-BR                  |",
                "channels: [main]\\nlanguage: fr_FR                  | 3:postLanguage",
                "channels: [nulle                        | 2:postSyntax/YAML_BRACKET, 1:channel/none",
            })
    void findsWhatIsWrongInTheFrontMatter(String frontMatter, String expected) throws IOException {
        post("p", "---\n" + frontMatter.replace("\\n", "\n") + "\n---\nUn texte.\n");
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(", "));
        assertThat(checkAll().get("p.post")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void aTextSharedByChannelsIsFoundWrongOnce() throws IOException {
        Path file = post(
                "p",
                "---\ntitle: P\nchannels: [main, court, wide]\n---\n\nVenez !!!\n\n=== wide\nEt encore {{nom}} !!!\n");
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(file), results::add, Progress.NONE);
        assertThat(results).singleElement().satisfies(result -> assertThat(result.findings())
                .extracting(finding -> Told.of(finding) + finding.channel().orElse("*"))
                .containsExactly("6:repeatedPunctuation*", "9:placeholderwide", "9:repeatedPunctuationwide"));
    }

    @Test
    void whatSeveralChannelsHaveWrongIsFoundOnceAndNamesThem() throws IOException {
        Path file = post("p", "---\ntitle: P\nchannels: [main, court, wide]\n---\n\nVenez {{nom}}\n\n=== main\n\n");
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(file), results::add, Progress.NONE);
        assertThat(results).singleElement().satisfies(result -> assertThat(result.findings())
                .extracting(finding -> Told.of(finding) + finding.channels())
                .containsExactly("6:placeholder[court, wide]", "9:emptyText[main]"));
    }

    @Test
    void countsEachChannelByTheLimitThatApplies() throws IOException {
        Path file = post("p", "---\ntitle: P\nchannels: [main, court, wide, nowhere]\n---\n" + "x".repeat(50) + "\n");
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(file), results::add, Progress.NONE);
        List<ChannelCount> counts = results.get(0).channels();
        assertThat(counts).extracting(ChannelCount::channel).containsExactly("main", "court", "wide", "nowhere");
        assertThat(counts.get(1).measures().get(0).isOver()).isTrue();
        assertThat(counts.get(2).measures().get(0).isOver()).isFalse();
        assertThat(counts.get(2).measures().get(0).limit().get().provenance().source())
                .contains("Short · @maison");
        assertThat(counts.get(3).measures()).isEmpty();
        assertThat(results.get(0).findings().stream().filter(f -> f.inspection().endsWith("textTooLong")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.channel()).contains("court"));
    }

    @Test
    void aContentWarningTakesItsShareOfTheLimit() throws IOException {
        Path file = post("p", "---\ntitle: P\nchannels: [toot]\ncontentWarning: 12345\n---\n" + "x".repeat(38) + "\n");
        write(
                "maison.brand",
                Files.readString(brand.resolve("maison.brand"))
                        .replace("<labels", "<channels id=\"toot\" network=\"warned\" handle=\"@a\"/>\n  <labels"));
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(file), results::add, Progress.NONE);
        assertThat(results.get(0).channels().get(0).measures().get(0).length()).isEqualTo(43);
        Finding finding = results.get(0).findings().get(0);
        assertThat(finding.inspection()).isEqualTo("crieur.core.textTooLong");
        assertThat(finding.column()).isEqualTo(36);
    }

    @Test
    void placesFindingsBehindEscapesAndCarriageReturns() throws IOException {
        Path file = post("p", "---\r\ntitle: P\r\nchannels: [main]\r\n---\r\nA\r\n\\=== b\r\nVoir {{nom}}\r\n");
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(file), results::add, Progress.NONE);
        Finding finding = results.get(0).findings().get(0);
        assertThat(finding.line()).isEqualTo(7);
        assertThat(finding.column()).isEqualTo(6);
        String text = Files.readString(file);
        assertThat(text.substring(finding.range().start(), finding.range().end()))
                .isEqualTo("{{nom}}");
    }

    @Test
    void findsDuplicatesAndCollisionsAcrossCampaigns() throws IOException {
        post("one", SOUND.formatted("one", "2026-09-02T09:00", "même"));
        Path two = post("two", SOUND.formatted("two", "2026-09-12T09:00", "MÊME"));
        post("three", SOUND.formatted("three", "2026-09-12T09:00", "autre"));
        Map<String, List<String>> told = checkAll();
        assertThat(told.get("one.post")).containsExactly("7:duplicateText");
        assertThat(told.get("two.post")).containsExactly("4:sameMinute", "7:duplicateText");
        assertThat(told.get("three.post")).containsExactly("4:sameMinute");

        Files.writeString(two, SOUND.formatted("two", "2026-09-13T09:00", "troisième"));
        assertThat(Told.byFile(check.recheck(two, Progress.NONE)))
                .isEqualTo(Map.of("two.post", List.of(), "one.post", List.of(), "three.post", List.of()));
        Files.delete(two);
        assertThat(check.recheck(two, Progress.NONE)).isEmpty();
    }

    /** However files change, re-checking one after the other ends where checking all of them anew does. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recheckingEndsWhereCheckingAnewDoes(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            randomPost(random, i);
        }
        Map<String, List<String>> now = checkAll();
        for (int step = 0; step < 40; step++) {
            Path changed = randomChange(random);
            for (CheckedFile file : check.recheck(changed, Progress.NONE)) {
                now.putAll(Told.byFile(List.of(file)));
            }
            if (!Files.exists(changed)) {
                now.remove(changed.getFileName().toString());
            }
            List<CheckedFile> fresh = new ArrayList<>();
            new Checks(Texts.contributions(), Texts.CLOCK)
                    .brands(CheckOptions.USUAL)
                    .check(List.of(brand), fresh::add, Progress.NONE);
            assertThat(now).as("after step %d: %s", step, changed).isEqualTo(Told.byFile(fresh));
        }
    }

    private Path randomChange(Random random) throws IOException {
        return switch (random.nextInt(8)) {
            case 0 -> {
                campaign("2026-09-01", "2026-09-30", "2026-09-" + (10 + random.nextInt(15)));
                yield brand.resolve("campaigns/c/c.campaign");
            }
            case 1 ->
                write(
                        "inspections.yaml",
                        "inspections: {crieur.core.sameMinute: " + (random.nextBoolean() ? "off" : "on") + "}\n");
            case 2 -> {
                Path file = brand.resolve("campaigns/c/posts/p" + random.nextInt(8) + ".post");
                Files.deleteIfExists(file);
                yield file;
            }
            case 3 -> {
                Path file = brand.resolve("campaigns/c/media/affiche.png");
                if (!Files.deleteIfExists(file)) {
                    picture(file);
                }
                yield file;
            }
            default -> randomPost(random, random.nextInt(8));
        };
    }

    private Path randomPost(Random random, int number) throws IOException {
        String schedule = random.nextBoolean()
                ? "2026-09-1" + (2 + random.nextInt(3)) + "T09:00"
                : "launch P" + random.nextInt(3) + "D 09:00";
        String media = random.nextInt(3) == 0 ? "\nmedia: [{file: ../media/affiche.png, alt: Une affiche}]" : "";
        return post(
                "p" + number,
                "---\ntitle: P%d\nchannels: [main, court]\nschedule: %s%s\n---\nTexte %d\n"
                        .formatted(number, schedule, media, random.nextInt(3)));
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        Path one = sound("one", "2026-09-02T09:00");
        sound("two", "2026-09-03T09:00");
        checkAll();
        CheckedFile preview = check.preview(one, SOUND.formatted("one", "2026-09-03T09:00", "{{x}}"), Progress.NONE);
        assertThat(preview.findings()).extracting(Told::of).containsExactly("4:sameMinute", "7:placeholder");
        assertThat(Told.byFile(check.recheck(one, Progress.NONE))).isEqualTo(Map.of("one.post", List.of()));
    }

    @Test
    void theProfileOfTheBrandCountsAndItsMistakesAreFound() throws IOException {
        write("inspections.yaml", "inspections:\n  crieur.core.placeholder: off\n  crieur.core.placholder: off\n");
        post("p", "---\ntitle: P\nchannels: [main]\n---\nVoir {{nom}}\n");
        Map<String, List<String>> told = checkAll();
        assertThat(told.get("inspections.yaml")).containsExactly("3:profile");
        assertThat(told.get("p.post")).isEmpty();
    }

    @Test
    void theBrandsOwnFileIsChecked() throws IOException {
        write(
                "maison.brand",
                Files.readString(brand.resolve("maison.brand"))
                        .replace("id=\"court\" network=\"short\" handle=\"@maison\"", "id=\"court\" network=\"shrt\"")
                        .replace("key=\"text.max\"", "key=\"text.mx\""));
        post("p", "---\ntitle: P\nchannels: [court]\n---\nTexte\n");
        Map<String, List<String>> told = checkAll();
        assertThat(told.get("maison.brand"))
                .containsExactlyInAnyOrder(
                        "5:brandChannel/noAccount", "5:brandChannel/unknownNetwork", "7:brandChannel/limit");
        assertThat(told.get("p.post")).containsExactly("3:channelSetup/unknownNetwork");
    }

    @Test
    void safeFixesAreWrittenAndShownAsADiff() throws IOException {
        Path file = post("p", "---\ntitle: P\nchannels: [main]\n---\nVenez !!!\nVoir http:/example.org");
        List<Finding> findings = new ArrayList<>();
        check.check(List.of(file), result -> findings.addAll(result.findings()), Progress.NONE);
        Fixes fixes = Fixes.safe(findings);
        assertThat(fixes.fixed()).hasSize(2);
        FileChange change = fixes.changes().get(0);
        assertThat(change.diff(brand)).isEqualTo("""
            --- a/campaigns/c/posts/p.post
            +++ b/campaigns/c/posts/p.post
            @@ -2,5 +2,5 @@
             title: P
             channels: [main]
             ---
            -Venez !!!
            -Voir http:/example.org
            \\ No newline at end of file
            +Venez !
            +Voir http://example.org
            \\ No newline at end of file
            """);
        change.write();
        assertThat(Files.readString(file)).endsWith("---\nVenez !\nVoir http://example.org");
        assertThatThrownBy(change::write).isInstanceOf(IOException.class);
    }

    /** What a profile says does not matter here, and what an empty text would lead to is not told. */
    @Test
    void saysOnlyWhyAFileCannotBeRead() throws IOException {
        Path large = post("large", "");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        write("inspections.yaml", "inspections:\n  crieur.core.postSyntax:\n    enabled: false\n");
        Files.createDirectory(brand.resolve("campaigns/c/posts/folder.post"));
        Path loose = Files.copy(brand.resolve("inspections.yaml"), folder.resolve("loose.post"));
        try (RandomAccessFile sparse = new RandomAccessFile(loose.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        List<CheckedFile> results = new ArrayList<>();
        check.check(List.of(folder), results::add, Progress.NONE);
        Map<String, String> reasons = new TreeMap<>();
        for (CheckedFile file : results) {
            if (!file.readable()) {
                assertThat(file.findings()).hasSize(1);
                reasons.put(
                        file.file().getFileName().toString(),
                        file.findings().get(0).message().format(Locale.ENGLISH));
            }
        }
        assertThat(reasons).containsOnlyKeys("large.post", "folder.post", "loose.post");
        assertThat(reasons.get("large.post")).contains("1,073,741,824 bytes");
        assertThat(reasons.get("folder.post")).contains("could not be read");
        assertThat(reasons.get("loose.post")).contains("1,073,741,824 bytes");
    }

    @Test
    void reportsPathsWhereNothingIsAndGoesOn() throws IOException {
        sound("one", "2026-09-02T09:00");
        List<CheckedFile> results = new ArrayList<>();
        CheckSummary summary = check.check(List.of(folder.resolve("nothing"), folder), results::add, Progress.NONE);
        assertThat(results.get(0).readable()).isFalse();
        assertThat(results.get(0).findings().get(0).message().format(Locale.FRENCH))
                .contains("nothing");
        assertThat(summary.unreadable()).isEqualTo(1);
        assertThat(summary.posts()).isEqualTo(1);
        assertThat(summary.files()).isEqualTo(4);
    }

    @Test
    void aSymbolicLinkOutOfTheBrandIsOutside() throws IOException {
        Path secret = picture(folder.resolve("secret.png"));
        Files.createSymbolicLink(brand.resolve("campaigns/c/media/link.png"), secret);
        post("p", "---\ntitle: P\nchannels: [main]\nmedia: [{file: ../media/link.png, alt: Un lien}]\n---\nTexte\n");
        assertThat(checkAll().get("p.post")).containsExactly("4:mediaFile/outside");
    }
}
