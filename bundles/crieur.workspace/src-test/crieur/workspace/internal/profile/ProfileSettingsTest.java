package crieur.workspace.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.ProfileEdits;
import crieur.core.inspection.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileSettingsTest {

    @Test
    void readsWhatIsSaidOfAnInspection() {
        ProfileSettings settings = ProfileSettings.of("""
            inspections:
              a.long:
                enabled: false
                severity: error
                thresholds:
                  share: 0.9
                rules:
                  word: false
                  hashtag: true
              a.short: false
            """);

        assertThat(settings.entry("a.long").enabled()).contains(false);
        assertThat(settings.entry("a.long").severity()).contains(Severity.ERROR);
        assertThat(settings.entry("a.long").thresholds()).isEqualTo(Map.of("share", 0.9));
        assertThat(settings.entry("a.long").rules()).isEqualTo(Map.of("word", false, "hashtag", true));
        assertThat(settings.entry("a.short").enabled()).contains(false);
        assertThat(settings.entry("a.other")).isEqualTo(ProfileSettings.Entry.NONE);
        assertThat(settings.readable()).isTrue();
    }

    @Test
    void readsBackWhatIsWritten() {
        String text = "# ours\ninspections:\n  a.long: true # always\n";
        text = ProfileEdits.setSeverity(text, "a.long", Severity.INFO).orElseThrow();
        text = ProfileEdits.setThreshold(text, "b.near", "share", 0.8).orElseThrow();

        ProfileSettings settings = ProfileSettings.of(text);

        assertThat(settings.entry("a.long").severity()).contains(Severity.INFO);
        assertThat(settings.entry("a.long").enabled()).contains(true);
        assertThat(settings.entry("b.near").thresholds()).isEqualTo(Map.of("share", 0.8));
        assertThat(text).startsWith("# ours");
    }

    @Test
    void whatIsNoYamlSaysNothing() {
        assertThat(ProfileSettings.of("inspections: [\n").readable()).isFalse();
        assertThat(ProfileSettings.of("").entries()).isEmpty();
        assertThat(ProfileSettings.of("inspections:\n  a: {severity: awful, thresholds: {x: many}}\n")
                        .entry("a"))
                .isEqualTo(ProfileSettings.Entry.NONE);
    }
}
