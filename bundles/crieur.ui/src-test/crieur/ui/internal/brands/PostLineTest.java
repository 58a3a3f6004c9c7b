package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostLineTest {

    private static final PostLine LINE = new PostLine("Programmée", "8 déc. 2027 09:00", "8 déc. 09:00");

    /** A letter is as wide as the room's unit. */
    @ParameterizedTest
    @CsvSource({
        "30, Programmée · 8 déc. 2027 09:00",
        "29, Programmée · 8 déc. 09:00",
        "25, Programmée · 8 déc. 09:00",
        "24, Programm… · 8 déc. 09:00",
        "19, Pro… · 8 déc. 09:00",
        "18, 8 déc. 09:00",
        "5, 8 déc. 09:00"
    })
    void theYearGivesWayFirstThenTheStateAndNeverTheHour(int room, String line) {
        assertThat(LINE.in(room, String::length)).isEqualTo(line);
    }

    @Test
    void aStateIsNotCutWithinACharacter() {
        assertThat(new PostLine("En 👍 suite", "lundi", "lundi").in(13, String::length))
                .isEqualTo("En… · lundi");
    }

    @Test
    void aShortStateIsWholeOrNotThere() {
        assertThat(new PostLine("Lu", "lundi", "lundi").in(9, String::length)).isEqualTo("lundi");
    }
}
