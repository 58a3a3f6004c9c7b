package crieur.ui.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapTest {

    private static String wrap(String text, int letters) {
        return LineWrap.wrap(text, letters * 100 / 88 + 1, String::length);
    }

    @Test
    void breaksBetweenWordsAndKeepsEveryPlace() {
        assertThat(wrap("un deux trois quatre", 9)).isEqualTo("un deux\ntrois\nquatre");
    }

    @Test
    void keepsTheLinesThatAreThere() {
        assertThat(wrap("un\n\ndeux trois", 5)).isEqualTo("un\n\ndeux\ntrois");
    }

    @Test
    void leavesAWordThatIsTooLong() {
        assertThat(wrap("anticonstitutionnellement oui", 5)).isEqualTo("anticonstitutionnellement\noui");
    }

    @Test
    void breaksNothingWhereThereIsRoom() {
        assertThat(wrap("un deux", 20)).isEqualTo("un deux");
        assertThat(LineWrap.wrap("un deux", -1, String::length)).isEqualTo("un deux");
    }
}
