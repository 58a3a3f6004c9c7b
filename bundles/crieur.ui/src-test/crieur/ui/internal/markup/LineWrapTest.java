package crieur.ui.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWrapTest {

    private static String wrap(String text, int letters) {
        return LineWrap.wrap(text, letters, (start, end) -> end - start);
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
        assertThat(LineWrap.wrap("un deux", -1, (start, end) -> end - start)).isEqualTo("un deux");
    }

    @Test
    void measuresWhatIsWiderAsItIs() {
        // All from the fourth letter on is twice as wide.
        assertThat(LineWrap.wrap(
                        "un deux trois", 9, (start, end) -> end - start + Math.max(0, end - Math.max(start, 3))))
                .isEqualTo("un\ndeux\ntrois");
    }
}
