package crieur.cli.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crieur.cli.internal.preview.Java2dMeasure.Letters;
import crieur.core.preview.TextStyle;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Java2dMeasureTest {

    private static final TextStyle STYLE = TextStyle.sans(20);

    private final Java2dMeasure measure = new Java2dMeasure(Emoji.none());

    private String family(String text) {
        return measure.letters(text, STYLE).stream()
                .map(Letters::font)
                .map(Font::getFamily)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aNarrowSpaceChangesNoTypeface() {
        assertThat(family("« Venez\u202F! »")).isEqualTo(family("« Venez ! »"));
        assertThat(family("20\u2009000\u202F€")).isEqualTo(family("20 000 €"));
    }

    @Test
    void aNarrowSpaceIsNarrowAndTheRestAsWideAsWithoutIt() {
        double apart = measure.width("Venez", STYLE) + measure.width("!", STYLE);

        assertThat(measure.width("Venez\u202F!", STYLE) - apart).isBetween(0.5, measure.width(" ", STYLE));
    }

    @Test
    void whatIsDrawnIsAllOfTheTextAndAsWideAsMeasured() {
        String text = "« Oui\u202F; non\u202F? »";
        List<Letters> letters = measure.letters(text, STYLE);

        assertThat(letters.stream().map(Letters::text).collect(Collectors.joining()))
                .isEqualTo(letters.size() == 1 ? text : text.replace("\u202F", ""));
        assertThat(letters.stream().mapToDouble(Letters::width).sum())
                .isCloseTo(measure.width(text, STYLE), within(0.001));
    }
}
