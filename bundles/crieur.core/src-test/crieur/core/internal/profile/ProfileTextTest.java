package crieur.core.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.ProfileEdits;
import crieur.core.inspection.Severity;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextTest {

    private static final String TEXT = """
        # The house's own rules.
        inspections:
          core.long:          # people complained
            severity: error   # since May
            thresholds: {percent: 80}
          core.other: off
        unknown: kept
        """;

    @Test
    void changesAValueAndNothingElse() {
        assertThat(ProfileEdits.setSeverity(TEXT, "core.long", Severity.INFO))
                .contains(TEXT.replace("severity: error", "severity: info"));
        assertThat(ProfileEdits.setThreshold(TEXT, "core.long", "percent", 90))
                .contains(TEXT.replace("percent: 80", "percent: 90"));
    }

    @Test
    void takesOneThingAwayAndWhatIsLeftEmptyAroundIt() {
        String two = """
            inspections:
              core.long:
                rules:
                  one: false
                  two: false
              core.other:
                rules: {one: false}
            """;

        assertThat(ProfileEdits.resetRule(two, "core.long", "one")).contains(two.replace("      one: false\n", ""));
        assertThat(ProfileEdits.resetRule(two, "core.other", "one"))
                .contains(two.replace("  core.other:\n    rules: {one: false}\n", ""));
        assertThat(ProfileEdits.resetRule(two, "core.other", "two")).isEmpty();
        assertThat(ProfileEdits.resetEnabled(two, "core.long")).isEmpty();
        assertThat(ProfileEdits.resetRule("inspections: [", "core.long", "one")).isEmpty();
    }

    @Test
    void addsWhatIsMissing() {
        assertThat(ProfileEdits.setThreshold(TEXT, "core.long", "words", 2.5).orElseThrow())
                .isEqualTo(TEXT.replace("{percent: 80}", "{percent: 80, words: 2.5}"));
        assertThat(ProfileEdits.setRule(TEXT, "core.long", "noisy", false).orElseThrow())
                .contains("    rules: {noisy: false}\n  core.other");
        assertThat(ProfileEdits.setEnabled(TEXT, "core.new", false).orElseThrow())
                .contains("  core.other: off\n  core.new: {enabled: false}\nunknown: kept");
    }

    @Test
    void keepsABareFlag() {
        assertThat(ProfileEdits.setSeverity(TEXT, "core.other", Severity.INFO).orElseThrow())
                .contains("core.other: {enabled: off, severity: info}");
        assertThat(ProfileEdits.setEnabled(TEXT, "core.other", true).orElseThrow())
                .contains("core.other: {enabled: true}");
    }

    @Test
    void takesAnInspectionOut() {
        assertThat(ProfileEdits.reset(TEXT, "core.other")).contains(TEXT.replace("  core.other: off\n", ""));
        assertThat(ProfileEdits.reset(TEXT, "core.none")).contains(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# ours", "# ours\n", "inspections:\n", "other: 1\n"})
    void beginsAProfile(String text) {
        String begun = ProfileEdits.setEnabled(text, "core.long", false).orElseThrow();
        assertThat(begun).startsWith(text.strip().isEmpty() ? "" : text.strip());
        assertThat(new YamlReader(YamlLimits.DEFAULT).read(begun).root())
                .hasValueSatisfying(root -> assertThat(root.toString()).contains("core.long", "enabled", "false"));
    }

    @Test
    void leavesATextAloneThatIsNoYaml() {
        assertThat(ProfileEdits.setEnabled("inspections: [", "core.long", true)).isEmpty();
    }
}
