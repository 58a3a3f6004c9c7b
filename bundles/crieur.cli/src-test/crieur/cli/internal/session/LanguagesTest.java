package crieur.cli.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8, , , fr-FR",
        "fr_FR.UTF-8, en_GB.UTF-8, , en-GB",
        "fr_FR.UTF-8, en_GB.UTF-8, de_DE@euro, de-DE",
        "C.UTF-8, , , en",
        "POSIX, , , en",
        "fr, , , fr",
        "'', '', '', it",
        ", , , it"
    })
    void followsPosix(String lang, String messages, String all, String expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LANG", lang);
        environment.put("LC_MESSAGES", messages);
        environment.put("LC_ALL", all);
        environment.values().removeIf(value -> value == null);
        assertThat(Languages.of(environment, Locale.ITALIAN).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void itsOwnVariableComesFirst() {
        Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "CRIEUR_LANGUAGE", "fr_FR.UTF-8");
        assertThat(Languages.of(environment, Locale.ITALIAN)).isEqualTo(Locale.FRANCE);
    }
}
