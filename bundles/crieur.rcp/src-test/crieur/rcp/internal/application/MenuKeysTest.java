package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MenuKeysTest {

    private final MenuKeys keys = new MenuKeys(Map.of("Maj", "Shift", "Suppr", "Delete", "Ctrl", "Ctrl"));

    @Test
    void keysAreGivenInTheWordsThatTheToolkitReads() {
        assertThat(keys.translated("Tout enregistrer\tCtrl+Maj+S")).isEqualTo("Tout enregistrer\tCtrl+Shift+S");
        assertThat(keys.translated("Supprimer\tSuppr")).isEqualTo("Supprimer\tDelete");
    }

    @Test
    void whatIsKnownStaysAsItIs() {
        assertThat(keys.translated("Save All\tCtrl+Shift+S")).isEqualTo("Save All\tCtrl+Shift+S");
        assertThat(keys.translated("Larger\tCtrl++")).isEqualTo("Larger\tCtrl++");
        assertThat(keys.translated("Plus\t+")).isEqualTo("Plus\t+");
    }

    @Test
    void onlyWhatStandsBehindTheTabulatorIsAKey() {
        assertThat(keys.translated("Maj + Suppr")).isEqualTo("Maj + Suppr");
    }
}
