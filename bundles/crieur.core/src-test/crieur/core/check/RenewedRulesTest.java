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

    private boolean tooLong(Path brand) {
        List<Finding> findings = new ArrayList<>();
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        new Checks(contributions, clock)
                .brands(CheckOptions.USUAL)
                .check(List.of(brand), file -> findings.addAll(file.findings()), Progress.NONE);
        return findings.stream().anyMatch(finding -> finding.inspection().equals(TOO_LONG));
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
