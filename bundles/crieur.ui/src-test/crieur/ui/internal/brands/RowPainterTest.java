package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPainterTest {

    /** A picture takes 19 pixels, the number of those that are left out 20. */
    @ParameterizedTest
    @CsvSource({
        "3, 57, 3",
        "3, 56, 1",
        "4, 58, 2",
        "2, 38, 2",
        "2, 37, 0",
        "1, 19, 1",
        "1, 20, 1",
        "3, 20, 0",
        "0, 0, 0"
    })
    void picturesAreLeftOutWhereTheTextNeedsTheRoom(int pictures, int room, int shown) {
        assertThat(RowPainter.fitting(pictures, room, left -> left == 0 ? 0 : 20))
                .hasValue(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 18", "3, 19", "3, -40"})
    void theirNumberGivesWayToTheTextToo(int pictures, int room) {
        assertThat(RowPainter.fitting(pictures, room, left -> left == 0 ? 0 : 20))
                .isEmpty();
    }
}
