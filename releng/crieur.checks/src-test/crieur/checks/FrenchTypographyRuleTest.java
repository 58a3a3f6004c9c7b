package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTypographyRuleTest {

    @TempDir
    Path root;

    private List<Violation> violations(String text) throws IOException {
        Repository checkout = new Checkout(root)
                .with("features/crieur.feature/feature_fr.properties", "Dialog.text = " + text + "\n")
                .repository();
        return new FrenchTypographyRule().check(checkout);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le dossier est :\\n{0}",
                "Le dossier est\\u00a0: {0}",
                "Voici ; ou cela",
                "Voici; ou cela",
                "Enregistrer ?",
                "Enregistrer?",
                "Attention!\\nTout est perdu.",
                "Enregistrer « {0}\u202f».",
                "Enregistrer «\u202f{0} ».",
                "Enregistrer «{0}»."
            })
    void refusesAPlainSpaceOrNone(String text) throws IOException {
        assertThat(violations(text)).singleElement().satisfies(found -> assertThat(found.reason())
                .contains("Dialog.text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enregistrer «\u202f{0}\u202f»\u202f?",
                "Le dossier est\\u202f: {0}",
                "À 09:30, d MMM yyyy, HH:mm",
                "Voir https://example.org/?a=b;c",
                "Des lignes «\u202fclé: valeur\u202f».",
                "{0,choice,0#Rien|1#Un seul|1<{0} publications}",
                "Une lettre (? en remplace une)"
            })
    void leavesTheRestAlone(String text) throws IOException {
        assertThat(violations(text)).isEmpty();
    }
}
