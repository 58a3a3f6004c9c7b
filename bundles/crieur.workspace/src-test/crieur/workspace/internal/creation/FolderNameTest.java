package crieur.workspace.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {

    @ParameterizedTest
    @CsvSource({
        "L’Atelier nantais,l-atelier-nantais",
        "Œuvres d'été,oeuvres-d-ete",
        "  -- Noël !! ,noel",
        "../../etc,etc",
        "日本,''"
    })
    void keepsPlainLettersAndDigits(String title, String name) {
        assertThat(FolderName.of(title)).isEqualTo(name);
    }
}
