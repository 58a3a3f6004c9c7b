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
        return of("features/crieur.feature/feature_fr.properties", "Dialog.text = " + text + "\n");
    }

    private List<Violation> ofPage(String page) throws IOException {
        return of("bundles/crieur.doc/nl/fr/html/index.html", page);
    }

    private List<Violation> of(String file, String content) throws IOException {
        return new FrenchTypographyRule()
                .check(new Checkout(root).with(file, content).repository());
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
                "<p>Voici\u00a0: ceci</p>",
                "<p><b>Recherche</b> : ceci</p>",
                "<p>Voici&#160;: ceci</p>",
                "<p>«\u00a0ceci\u202f»</p>",
                "<img alt=\"Ceci : cela\"/>"
            })
    void refusesAPlainSpaceOfAPage(String page) throws IOException {
        assertThat(ofPage(page)).singleElement().satisfies(found -> assertThat(found.file())
                .endsWith("index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"a : b\">Voici\u202f: <code>clé : valeur ;</code>&amp; «\u202f&lt;ceci&gt;\u202f»</p>",
                "<p>Trois signes, ✓, ! et ✕</p>",
                "<!-- Voici : ceci --><pre>a ? b : c</pre>"
            })
    void leavesWhatIsTypedAsItIs(String page) throws IOException {
        assertThat(ofPage(page)).isEmpty();
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
