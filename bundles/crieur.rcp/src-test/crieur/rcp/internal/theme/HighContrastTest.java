package crieur.rcp.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HighContrastTest {

    @Test
    void onlyTheDarkOneOfHighContrastIsDark() {
        assertThat(HighContrast.isDark(Optional.of("HighContrastInverse"))).isTrue();
        assertThat(HighContrast.isDark(Optional.of("high-contrast-inverse"))).isTrue();
        assertThat(HighContrast.isDark(Optional.of("HighContrast"))).isFalse();
        assertThat(HighContrast.isDark(Optional.of("Adwaita-dark"))).isFalse();
        assertThat(HighContrast.isDark(Optional.empty())).isFalse();
    }
}
