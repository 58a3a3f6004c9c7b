package crieur.core.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Profile;
import crieur.core.inspection.Setting;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.internal.engine.TestInspections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final InspectionDescriptor LONG = TestInspections.descriptor(
            "core.long",
            TextSubject.class,
            () -> {
                throw new IllegalStateException("a profile needs no inspection");
            },
            Map.of("percent", 90.0));

    private static ProfileFile read(String text) {
        return new ProfileReader(List.of(LONG), List.of("x", "test.x"), Optional.of(List.of("main"))).read(text);
    }

    private static Setting setting(Profile profile, String channel, String network) {
        return profile.setting(LONG, Optional.ofNullable(channel), Optional.ofNullable(network));
    }

    @Test
    void readsEverySetting() {
        ProfileFile file = read("""
            # ours
            inspections:
              core.long:
                severity: error
                thresholds: {percent: 80}
                rules: {noisy: off}
                networks:
                  x: {severity: info}
                channels:
                  main: {enabled: false}
            """);
        assertThat(file.problems()).isEmpty();
        Profile profile = Profile.DEFAULT.over(file.layer());
        Setting general = setting(profile, null, null);
        assertThat(general.severity()).contains(Severity.ERROR);
        assertThat(general.thresholds()).containsEntry("percent", 80.0);
        assertThat(general.rulesOff()).containsExactly("noisy");
        assertThat(setting(profile, "other", "test.x").severity()).contains(Severity.INFO);
        assertThat(setting(profile, "main", "test.x").enabled()).isFalse();
        assertThat(setting(profile, "other", "test.x").enabled()).isTrue();
    }

    @Test
    void aLaterLayerWinsAndLeavesTheRest() {
        Profile profile = Profile.DEFAULT
                .over(read("inspections: {core.long: {severity: info, rules: {a: off, b: off}}}")
                        .layer())
                .over(read("inspections: {core.long: {thresholds: {percent: 50}, rules: {a: on}}}")
                        .layer());
        Setting setting = setting(profile, null, null);
        assertThat(setting.severity()).contains(Severity.INFO);
        assertThat(setting.thresholds()).containsEntry("percent", 50.0);
        assertThat(setting.rulesOff()).containsExactly("b");
    }

    @Test
    void aBareFlagTurnsAnInspectionOff() {
        Profile profile =
                Profile.DEFAULT.over(read("inspections: {core.long: off}").layer());
        assertThat(setting(profile, null, null).enabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inspection: {}                                        | inspection | inspections",
                "inspections: {core.lon: off}                          | core.lon   | core.long",
                "inspections: {core.long: {severty: info}}             | severty    | severity",
                "inspections: {core.long: {severity: bad}}             | bad        |",
                "inspections: {core.long: {enabled: perhaps}}          | perhaps    |",
                "inspections: {core.long: {thresholds: {percnt: 3}}}   | percnt     | percent",
                "inspections: {core.long: {thresholds: {percent: ten}}}| ten        |",
                "inspections: {core.long: {thresholds: {percent: NaN}}}| NaN        |",
                "inspections: {core.long: {channels: {mian: off}}}     | mian       | main",
                "inspections: [core.long]                              | [core.long] |",
            })
    void saysWhatItDoesNotUnderstandAndWhere(String text, String place, String meant) {
        ProfileFile file = read(text);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            TextRange range = ((Place.InFile) problem.place()).range();
            assertThat(text.substring(range.start(), range.end())).isEqualTo(place);
            assertThat(fixOf(problem)).isEqualTo(meant == null ? "" : "Write “" + meant + "”");
        });
    }

    private static String fixOf(Problem problem) {
        return problem.proposals().isEmpty()
                ? ""
                : problem.proposals().get(0).title().format(Locale.ENGLISH);
    }

    @Test
    void brokenYamlIsAProblemAndNoException() {
        ProfileFile file = read("inspections:\n\t- [");
        assertThat(file.problems()).hasSize(1);
        assertThat(file.layer().entries()).isEmpty();
        assertThat(read("").problems()).isEmpty();
    }
}
