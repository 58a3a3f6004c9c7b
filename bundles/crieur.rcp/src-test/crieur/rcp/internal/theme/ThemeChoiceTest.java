package crieur.rcp.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeChoiceTest {

    @Test
    void theSystemDecidesOnlyWhereItIsAsked() {
        assertThat(ThemeChoice.SYSTEM.theme(true)).isEqualTo(ThemeChoice.DARK.theme(false));
        assertThat(ThemeChoice.SYSTEM.theme(false)).isEqualTo(ThemeChoice.LIGHT.theme(true));
    }

    @Test
    void readsWhatAPreferenceHolds() {
        assertThat(ThemeChoice.of("dark")).isEqualTo(ThemeChoice.DARK);
        assertThat(ThemeChoice.of("SYSTEM")).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(ThemeChoice.of("purple")).isEqualTo(ThemeChoice.LIGHT);
    }
}
