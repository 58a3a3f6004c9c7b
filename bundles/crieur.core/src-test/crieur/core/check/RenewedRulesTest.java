package crieur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.Contributions;
import crieur.core.inspection.Finding;
import crieur.core.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand's own data file renews the rules of a network, and no other brand's. */
class RenewedRulesTest {

    private static final String TOO_LONG = "crieur.core.textTooLong";

    @TempDir
    Path folder;

    private Contributions contributions;

    @BeforeEach
    void contributeABoard() throws Exception {
        Path plugin = folder.resolve("plugin.xml");
        Files.writeString(
                plugin,
                "<plugin><extension point=\"crieur.networks\"><network id=\"org.acme.board\" name=\"Board\""
                        + " updated=\"2026-11-01\"><text field=\"text\" counter=\"code-points\" max=\"20\""
                        + " source=\"we\" standing=\"measured\"/></network></extension></plugin>");
        contributions = new Contributions.Builder()
                .addPluginXml(Path.of("plugin.xml").toUri().toURL(), RenewedRulesTest.class.getClassLoader())
                .addPluginXml(plugin.toUri().toURL(), RenewedRulesTest.class.getClassLoader())
                .build();
    }

    @Test
    void takesTheLimitOfTheBrandsOwnFile() throws Exception {
        Path brand = brand("first");
        assertThat(tooLong(brand)).isTrue();

        Files.createDirectory(brand.resolve("networks"));
        Files.writeString(
                brand.resolve("networks/board.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 40, source: the new board,"
                        + " standing: measured}\n");

        assertThat(tooLong(brand)).isFalse();
        assertThat(tooLong(brand("second"))).isTrue();
    }

    @Test
    void aNewerLengthOfLinksReachesTheCounterOfX() throws Exception {
        Files.writeString(
                folder.resolve("plugin.xml"),
                "<plugin><extension point=\"crieur.networks\"><network id=\"org.acme.board\" name=\"Board\""
                        + " updated=\"2026-11-01\"><text field=\"text\" counter=\"x\" max=\"280\" source=\"we\""
                        + " standing=\"measured\"/></network></extension></plugin>");
        contributions = new Contributions.Builder()
                .addPluginXml(folder.resolve("plugin.xml").toUri().toURL(), RenewedRulesTest.class.getClassLoader())
                .build();
        assertThat(lengthOf("https://example.com")).isEqualTo(23);
        Path own = Files.createDirectories(folder.resolve("own/networks"));
        Files.writeString(
                own.resolve("board.yaml"),
                "updated: 2026-12-01\nfigure:\n  - {name: url.length, value: 30, unit: weighted, source: the new board,"
                        + " standing: measured}\n");
        assertThat(lengthOf("https://example.com")).isEqualTo(30);
    }

    private int lengthOf(String text) {
        List<TextResult> results = new ArrayList<>();
        new Checks(contributions, Clock.systemUTC())
                .texts(CheckOptions.USUAL.of(folder.resolve("own")))
                .run(
                        List.of(text).iterator(),
                        (line, checker) -> checker.check(line, List.of("board"), Optional.empty()),
                        results::addAll,
                        Progress.NONE);
        return results.get(0).measures().get(0).length();
    }

    @Test
    void aFindingSaysWhereItsRuleComesFrom() throws Exception {
        Path brand = brand("first");
        assertThat(origin(brand)).isEqualTo("we (measured)");

        Files.createDirectory(brand.resolve("networks"));
        Files.writeString(
                brand.resolve("networks/board.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 25, source: the new board,"
                        + " date: 2026-11, standing: official-page}\n");

        assertThat(origin(brand)).isEqualTo("the new board, 2026-11 (official page)");
    }

    private String origin(Path brand) throws Exception {
        return findings(brand, CheckOptions.USUAL).stream()
                .filter(finding -> finding.inspection().equals(TOO_LONG))
                .findFirst()
                .flatMap(Finding::origin)
                .orElseThrow()
                .format(Locale.ENGLISH);
    }

    @Test
    void tellsWhatIsWrongWithTheBrandsFile() throws Exception {
        Path brand = brand("first");
        Files.createDirectory(brand.resolve("networks"));
        Path file = brand.resolve("networks/board.yaml");
        Files.writeString(file, "updated: 2026-12-01\nfigure:\n  - {name: links.max, value: many, unit: items}\n");

        assertThat(tooLong(brand)).isTrue();
        assertThat(contributions.list())
                .filteredOn(contribution -> contribution.id().equals("org.acme.board"))
                .singleElement()
                .satisfies(board -> assertThat(board.problems())
                        .containsExactly(file + ":3:5: <figure>: value=\"many\" is no number"));
    }

    @Test
    void findsWhatIsWrongInTheBrandsFileAtItsPlace() throws Exception {
        Path brand = brand("first");
        Files.createDirectory(brand.resolve("networks"));
        Path file = brand.resolve("networks/board.yaml");
        Files.writeString(file, "updated: 2026-12-01\nfigure:\n  - {name: links.max, value: many, unit: items}\n");
        Path stray = Files.writeString(brand.resolve("networks/nowhere.yaml"), "updated: 2026-12-01\n");
        Path broken =
                Files.writeString(brand.resolve("networks/org.acme.board.yaml"), "updated: 2026-12-01\ntext: [\n");

        List<Finding> findings = findings(brand, CheckOptions.USUAL).stream()
                .filter(finding -> finding.inspection().equals("crieur.core.networkFile"))
                .toList();
        assertThat(findings)
                .extracting(finding ->
                        finding.file().orElseThrow().getFileName() + ":" + finding.line() + ":" + finding.column())
                .contains("board.yaml:3:5", stray.getFileName() + ":1:1", broken.getFileName() + ":3:1");
        assertThat(findings.get(0).message().format(Locale.ENGLISH)).contains("value=\"many\" is no number");
    }

    @Test
    void aFileThatCannotBeReadLeavesTheRulesAsTheyAre() throws Exception {
        Path brand = brand("first");
        Files.createDirectory(brand.resolve("networks"));
        for (String broken :
                List.of("", "text", "updated: soon\n", "updated: 2020-01-01\n", "updated: [\n", "a: *b\n")) {
            Files.writeString(brand.resolve("networks/board.yaml"), broken);
            assertThat(tooLong(brand)).as(broken).isTrue();
        }
        Files.delete(brand.resolve("networks/board.yaml"));
        Path outside = Files.writeString(
                folder.resolve("outside.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 40, source: s, standing:"
                        + " measured}\n");
        Files.createSymbolicLink(brand.resolve("networks/board.yaml"), outside);
        assertThat(tooLong(brand)).isTrue();
    }

    @Test
    void thePersonsFileCountsForEveryBrandAndForTextsAlone() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own/networks"));
        Files.writeString(
                own.resolve("board.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 40, source: the new board,"
                        + " standing: measured}\n");
        CheckOptions options = CheckOptions.USUAL.of(folder.resolve("own"));
        assertThat(findings(brand("first"), options))
                .extracting(Finding::inspection)
                .doesNotContain(TOO_LONG);
        List<TextResult> results = new ArrayList<>();
        new Checks(contributions, Clock.systemUTC())
                .texts(options)
                .run(
                        List.of("Thirty characters, more or less.").iterator(),
                        (text, checker) -> checker.check(text, List.of("board"), Optional.empty()),
                        results::addAll,
                        Progress.NONE);
        assertThat(results.get(0).measures().get(0).limit().orElseThrow().whole())
                .isEqualTo(40);
    }

    @Test
    void aChangeOfTheBrandsFileIsSeenAtOnce() throws Exception {
        Path brand = brand("first");
        BrandCheck check = new Checks(contributions, Clock.systemUTC()).brands(CheckOptions.USUAL);
        List<String> before = new ArrayList<>();
        check.check(List.of(brand), file -> file.findings().forEach(f -> before.add(f.inspection())), Progress.NONE);
        assertThat(before).contains(TOO_LONG);
        Path file = Files.createDirectory(brand.resolve("networks")).resolve("board.yaml");
        Files.writeString(
                file,
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 40, source: s, standing:"
                        + " measured}\n");
        assertThat(check.recheck(file, Progress.NONE))
                .flatExtracting(CheckedFile::findings)
                .extracting(Finding::inspection)
                .doesNotContain(TOO_LONG);
    }

    private List<Finding> findings(Path brand, CheckOptions options) {
        List<Finding> findings = new ArrayList<>();
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        new Checks(contributions, clock)
                .brands(options)
                .check(List.of(brand), file -> findings.addAll(file.findings()), Progress.NONE);
        return findings;
    }

    private boolean tooLong(Path brand) {
        return findings(brand, CheckOptions.USUAL).stream()
                .anyMatch(finding -> finding.inspection().equals(TOO_LONG));
    }

    private Path brand(String name) throws Exception {
        Path brand = folder.resolve(name);
        String root = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";
        Path posts = Files.createDirectories(brand.resolve("campaigns/one/posts"));
        Files.writeString(
                brand.resolve(name + ".brand"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand" + root + " id=\"b\" name=\"B\">\n"
                        + "  <channels id=\"board\" network=\"org.acme.board\" handle=\"hall\"/>\n</crieur:Brand>\n");
        Files.writeString(
                brand.resolve("campaigns/one/one.campaign"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Campaign" + root + " id=\"c\" name=\"C\"/>\n");
        Files.writeString(
                posts.resolve("a.post"),
                "---\nid: 0191f3c2-7d1e-7a44-9f0b-5d8a1c2b3e4f\ntitle: A\nchannels: [board]\n---\n"
                        + "Thirty characters, more or less.\n");
        return brand;
    }
}
