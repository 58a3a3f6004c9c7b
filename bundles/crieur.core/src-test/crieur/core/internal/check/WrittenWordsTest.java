package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds states and languages that there are not, and proposes what was meant. */
class WrittenWordsTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:%s xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\" id=\"a\" name=\"A\"";

    @TempDir
    Path brand;

    @BeforeEach
    void makeBrand() throws IOException {
        write(
                "a.brand",
                HEAD.formatted("Brand")
                        + ">\n  <channels id=\"long\" network=\"long\" handle=\"@m\"/>\n</crieur:Brand>\n");
        campaign("");
    }

    private void campaign(String attributes) throws IOException {
        write("campaigns/c/c.campaign", HEAD.formatted("Campaign") + attributes + "/>\n");
    }

    private Path post(String field) throws IOException {
        return write("campaigns/c/posts/p.post", "---\ntitle: T\nchannels: [long]\n" + field + "\n---\nUn texte.\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = brand.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Finding> findings(Path path) {
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(path), results::add, Progress.NONE);
        return results.stream().flatMap(file -> file.findings().stream()).toList();
    }

    private static String mended(Finding finding) {
        return Fixes.of(Map.of(finding, finding.fixes().get(0)))
                .changes()
                .get(0)
                .after();
    }

    @Test
    void asksTheCampaignsWorkflowForTheState() throws IOException {
        campaign(" workflow=\"test.short\"");
        assertThat(findings(post("state: new"))).isEmpty();
        assertThat(findings(post("state: draft"))).singleElement().satisfies(finding -> {
            assertThat(finding.inspection()).isEqualTo("crieur.core.state");
            assertThat(finding.message().format(Locale.ENGLISH)).isEqualTo("There is no state “draft”; there are new.");
        });
    }

    @Test
    void proposesTheStateThatWasMeant() throws IOException {
        Finding finding = findings(post("state: publihsed")).get(0);
        assertThat(finding.line()).isEqualTo(4);
        assertThat(mended(finding)).contains("\nstate: published\n");
    }

    @Test
    void everyStateMayBeRightInAWorkflowThatIsNotInstalled() throws IOException {
        campaign(" workflow=\"test.lost\"");
        assertThat(findings(post("state: whatever"))).isEmpty();
    }

    @Test
    void proposesTheLanguageThatWasMeant() throws IOException {
        assertThat(findings(post("language: br"))).isEmpty();
        assertThat(mended(findings(post("language: français")).get(0))).contains("\nlanguage: fr\n");
        assertThat(findings(post("language: xx")).get(0).fixes()).isEmpty();
    }

    @Test
    void looksAtTheLanguagesOfBrandsAndCampaigns() throws IOException {
        campaign(" language=\"english\"");
        write(
                "a.brand",
                HEAD.formatted("Brand")
                        + ">\n  <languages>fr</languages>\n  <languages>fr_CA</languages>\n</crieur:Brand>\n");
        List<Finding> findings = findings(brand);
        assertThat(findings)
                .extracting(Finding::inspection)
                .containsExactly("crieur.core.brandLanguage", "crieur.core.campaignLanguage");
        assertThat(findings.get(0).line()).isEqualTo(4);
        assertThat(mended(findings.get(0))).contains("<languages>fr-CA</languages>");
        assertThat(mended(findings.get(1))).contains("language=\"en\"");
    }
}
