package crieur.language.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.TextRange;
import crieur.core.text.TextAnalysis;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour à tous 🎉 | Bonjour à tous",
                "C’est prêt 🎉 Venez vite ! | C’est prêt. Venez vite !",
                "Un cadeau 🎁 original | Un cadeau original",
                "✅ Papier recyclé | Papier recyclé",
                "- papier recyclé | papier recyclé",
                "1️⃣ Choisissez | Choisissez",
                "@julie Merci ! | Merci !",
                "@crieur propose une visite | Zyxel propose une visite",
                "Merci à @julie | Merci à Zyxel",
                "Venez nombreux #Nantes #affiche | Venez nombreux",
                "Voir https://exemple.fr/a avant midi | Voir Zyxel avant midi",
                "Plus ici ➡️ https://exemple.fr | Plus ici",
                "Bonjour {{prenom}}, merci | Bonjour Zyxel, merci",
                "Le ${date} à midi | Le Zyxel à midi",
                "[[marque]] vous salue | Zyxel vous salue",
            })
    void leavesTheSentences(String post, String prose) {
        assertThat(ProseReader.read(TextAnalysis.of(post), false).text()).isEqualTo(prose);
    }

    @Test
    void leavesOutInstructionsToTheTemplateEngine() {
        assertThat(read("#if($brand)\nBonjour.\n#else\nSalut.\n#end").text()).isEqualTo("Bonjour.\n\nSalut.\n\n");
    }

    @Test
    void makesAParagraphOfEachLine() {
        assertThat(read("Un\nDeux\n\n\nTrois").text()).isEqualTo("Un\n\nDeux\n\nTrois");
    }

    @Test
    void knowsWhereEachWordStandsInThePost() {
        String post = "🎉 Venez à #Nantes voir l’ateleir 🖨️ samedi";
        Prose prose = read(post);
        int at = prose.text().indexOf("ateleir");
        TextRange range = prose.inPost(at, at + 7).orElseThrow();
        assertThat(post.substring(range.start(), range.end())).isEqualTo("ateleir");
    }

    @Test
    void hasNoPlaceForWhatIsNotTheAuthors() {
        Prose prose = read("Merci à @julie pour tout");
        int at = prose.text().indexOf("Zyxel");
        assertThat(prose.inPost(at, at + 5)).isEqualTo(Optional.empty());
        assertThat(prose.inPost(at - 2, at + 1)).isEqualTo(Optional.empty());
    }

    @Test
    void mapsEveryUnitOfAnyTextBackToItself() {
        Random random = new Random(20260901);
        String[] parts = {
            "Mot",
            " ",
            "\n",
            "🎉",
            "@ami",
            "#Tag",
            "https://e.fr/x",
            "{{a}}",
            "!",
            ". ",
            "é",
            "\u200d",
            "\ud83d",
            "${",
            "[[",
            "• ",
            "👩‍👩‍👧",
            "\t",
            "1️⃣",
            "\ufeff",
        };
        for (int run = 0; run < 2_000; run++) {
            StringBuilder post = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                post.append(parts[random.nextInt(parts.length)]);
            }
            String text = post.toString();
            for (boolean english : new boolean[] {true, false}) {
                Prose prose = ProseReader.read(TextAnalysis.of(text), english);
                for (int i = 0; i < prose.text().length(); i++) {
                    int at = i;
                    prose.inPost(i, i + 1).ifPresent(range -> assertThat(text.charAt(range.start()))
                            .as("unit %d of %s", at, text)
                            .isIn(prose.text().charAt(at), '\t'));
                }
            }
        }
    }

    private static Prose read(String post) {
        return ProseReader.read(TextAnalysis.of(post), false);
    }
}
