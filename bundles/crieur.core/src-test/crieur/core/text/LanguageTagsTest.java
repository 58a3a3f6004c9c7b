package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"fr", "en-GB", "pt-BR", "es-419", "zh-Hant-TW", "br", "oc", "fil", "FR", "de-1996", "ca-valencia"
            })
    void knowsLanguages(String tag) {
        assertThat(LanguageTags.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xx", "fr_FR", "français", "french", "fr-XX", "qqq", "x", "fr-", "-fr", "💥"})
    void doesNotKnowWhatIsNone(String tag) {
        assertThat(LanguageTags.isKnown(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"fr_FR, fr-FR", "Français, fr", "FRENCH, fr", "anglais, en", "español, es", "pt_br, pt-BR"})
    void guessesWhatWasMeant(String written, String meant) {
        assertThat(LanguageTags.meant(written)).contains(meant);
    }

    @Test
    void saysNothingWhereThereIsNoTelling() {
        assertThat(LanguageTags.meant("klingonois")).isEqualTo(Optional.empty());
        assertThat(LanguageTags.meant("")).isEqualTo(Optional.empty());
    }
}
