package crieur.workspace.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileEditTest {

    private static String applied(String text, String inspection, String rule) {
        ProfileEdit edit = ProfileEdit.turnOff(text, inspection, rule).orElseThrow();
        return text.substring(0, edit.range().start())
                + edit.replacement()
                + text.substring(edit.range().end());
    }

    @Test
    void beginsANewProfile() {
        assertThat(applied("", "crieur.core.shouting", ""))
                .isEqualTo("inspections:\n  crieur.core.shouting:\n    enabled: false\n");
    }

    @Test
    void addsAnInspectionAndLeavesTheRestAlone() {
        String before = "# ours\ninspections:   # all of them\n  a.b:\n    severity: info   # mild\n";

        assertThat(applied(before, "c.d", ""))
                .isEqualTo("# ours\ninspections:   # all of them\n  c.d:\n    enabled: false\n"
                        + "  a.b:\n    severity: info   # mild\n");
    }

    @Test
    void turnsAnInspectionOffThatWasOn() {
        String before = "inspections:\n  a.b:\n    severity: info\n    enabled: true\n  c.d:\n    enabled: true\n";

        assertThat(applied(before, "a.b", ""))
                .isEqualTo("inspections:\n  a.b:\n    severity: info\n    enabled: false\n  c.d:\n    enabled: true\n");
    }

    @Test
    void addsTheSettingToAnInspectionThatIsThere() {
        assertThat(applied("inspections:\n  a.b:\n    severity: info\n", "a.b", ""))
                .isEqualTo("inspections:\n  a.b:\n    enabled: false\n    severity: info\n");
    }

    @Test
    void turnsOneRuleOff() {
        assertThat(applied("inspections:\n  a.b:\n    rules:\n      ONE: true\n", "a.b", "TWO"))
                .isEqualTo("inspections:\n  a.b:\n    rules:\n      TWO: false\n      ONE: true\n");
        assertThat(applied("inspections:\n  a.b:\n    rules:\n      ONE: true\n", "a.b", "ONE"))
                .isEqualTo("inspections:\n  a.b:\n    rules:\n      ONE: false\n");
        assertThat(applied("", "a.b", "R[1]")).isEqualTo("inspections:\n  a.b:\n    rules:\n      \"R[1]\": false\n");
    }

    @Test
    void worksOnALastLineWithoutItsEnd() {
        assertThat(applied("inspections:\n  a.b:", "a.b", "")).isEqualTo("inspections:\n  a.b:\n    enabled: false\n");
    }

    @Test
    void leavesAProfileOfAnotherStyleToThePerson() {
        assertThat(ProfileEdit.turnOff("inspections: {a.b: {enabled: true}}\n", "a.b", ""))
                .isEmpty();
    }
}
