package crieur.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource({
        "Venez nous voir samedi à l’atelier, FRENCH",
        "Nouvelle affiche imprimée, FRENCH",
        "Merci !, FRENCH",
        "Come and see us on Saturday, ENGLISH",
        "Thank you!, ENGLISH",
        "The shop is open today, ENGLISH",
        "Wir sind heute auch für euch da,",
        "La tienda está abierta hoy para todos,",
        "Oggi siamo aperti e il negozio è per tutti,",
        "Wij zijn vandaag open en het is mooi,",
        "Hoje estamos na loja com muito mais,",
        "2026,",
    })
    void tellsFrenchAndEnglishFromOthers(String text, Idiom idiom) {
        assertThat(detector.detect(text)).isEqualTo(Optional.ofNullable(idiom));
    }
}
