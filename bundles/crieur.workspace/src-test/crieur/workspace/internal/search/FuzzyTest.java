package crieur.workspace.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static List<String> ranked(String typed, String... names) {
        Fuzzy fuzzy = new Fuzzy(typed);
        return Stream.of(names)
                .filter(name -> fuzzy.score(name).isPresent())
                .sorted(Comparator.comparingInt(
                                (String name) -> fuzzy.score(name).getAsInt())
                        .reversed())
                .toList();
    }

    @Test
    void lettersInOrderAreEnough() {
        assertThat(ranked("mn", "Marché de Noël", "Noël au marché")).containsExactly("Marché de Noël");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(ranked("ETE", "L’été arrive")).hasSize(1);
        assertThat(ranked("coeur", "Un cœur d’encre")).hasSize(1);
    }

    @Test
    void beginningsOfWordsAndRunsWin() {
        assertThat(ranked("mar", "Grammaire à revoir", "Le marché", "Marché de Noël"))
                .containsExactly("Marché de Noël", "Le marché", "Grammaire à revoir");
    }

    @Test
    void ofNamesThatFitAsWellTheShorterIsMeant() {
        assertThat(ranked("post 5", "Post 56", "Post 5", "Post 532")).containsExactly("Post 5", "Post 56", "Post 532");
    }

    @Test
    void whatLacksALetterDoesNotFit() {
        assertThat(new Fuzzy("zm").score("Marché")).isEmpty();
        assertThat(new Fuzzy("marchee").score("Marché")).isEmpty();
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(new Fuzzy("  ").score("Marché")).hasValue(0);
    }
}
