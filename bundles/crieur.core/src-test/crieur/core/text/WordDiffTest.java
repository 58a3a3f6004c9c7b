package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.text.WordDiff.Kind;
import crieur.core.text.WordDiff.Part;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        for (Part part : WordDiff.between(before, after).parts()) {
            marked.append(
                    switch (part.kind()) {
                        case SAME -> part.text();
                        case REMOVED -> "[-" + part.text() + "]";
                        case ADDED -> "[+" + part.text() + "]";
                    });
        }
        return marked.toString();
    }

    @Test
    void marksWholeWords() {
        assertThat(marked("Le marché ouvre demain.", "Le marché ouvrira demain !"))
                .isEqualTo("Le marché [-ouvre][+ouvrira] demain[-.][+ !]");
        assertThat(marked("été", "étés")).isEqualTo("[-été][+étés]");
    }

    @Test
    void marksWhatCameAndWent() {
        assertThat(marked("un trois", "un deux trois")).isEqualTo("un [+deux ]trois");
        assertThat(marked("", "neuf")).isEqualTo("[+neuf]");
        assertThat(marked("vieux", "")).isEqualTo("[-vieux]");
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(WordDiff.between("pareil 🎄", "pareil 🎄").isEmpty()).isTrue();
        assertThat(WordDiff.between("", "").parts()).isEmpty();
    }

    @Test
    void thePartsGiveBackBothTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = text(random);
            String after = text(random);
            StringBuilder old = new StringBuilder();
            StringBuilder fresh = new StringBuilder();
            for (Part part : WordDiff.between(before, after).parts()) {
                old.append(part.kind() == Kind.ADDED ? "" : part.text());
                fresh.append(part.kind() == Kind.REMOVED ? "" : part.text());
            }
            assertThat(old).hasToString(before);
            assertThat(fresh).hasToString(after);
        }
    }

    private static String text(Random random) {
        String[] words = {"mot", " ", "été", "!", "\n", "🎄", "#Noël", "  "};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }
}
