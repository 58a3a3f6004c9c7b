package crieur.core.internal.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Dictionary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDictionaryTest {

    private final Dictionary dictionary =
            WordDictionary.read(List.of("# names\nCrieur\n  risographie \n#motdièse\n", "aujourd'hui\nC\u0327a"));

    @ParameterizedTest
    @CsvSource({
        "Crieur,true",
        "CRIEUR,true",
        "crieur,false",
        "risographie,true",
        "Risographie,true",
        "RISOGRAPHIE,true",
        "names,false",
        "#motdièse,true",
        "aujourd’hui,true",
        "Ça,true",
        "Paris,false"
    })
    void acceptsItsWordsInTheirCapitalisations(String word, boolean accepted) {
        assertThat(dictionary.contains(word)).isEqualTo(accepted);
    }

    @Test
    void hasAFingerprintOfItsWords() {
        assertThat(WordDictionary.read(List.of("a\nb")).fingerprint())
                .isEqualTo(WordDictionary.read(List.of("b", " a\n")).fingerprint())
                .isNotEqualTo(WordDictionary.read(List.of("a")).fingerprint());
        assertThat(WordDictionary.read(List.of("\n")).fingerprint()).isEmpty();
    }
}
