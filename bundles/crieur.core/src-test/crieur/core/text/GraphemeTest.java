package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemeTest {

    /**
     * Deliberate difference from the suite of Unicode 15: Unicode 17 no longer has U+2701 as a pictograph, so a joiner
     * behind it joins nothing. ICU4J 78 and Bluesky's own library say the same.
     */
    private static final String NO_PICTOGRAPH_SINCE_17 = "÷ 2701 × 200D × 2701 ÷";

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "abc,3",
        "é,1",
        "e\u0301,1",
        "'\r\n',1",
        "'\n\r',2",
        "🇫🇷🇧🇪,2",
        "🇫🇷🇧,2",
        "👨‍👩‍👧‍👦,1",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿,1",
        "नमस्ते,3",
        "각,1",
        "\u0600a,1",
        "\u0600abc,3",
        "\u200B,1",
        "👍🏽!,2",
    })
    void countsWhatAReaderSees(String text, int expected) {
        assertThat(TextAnalysis.of(text).graphemeCount()).isEqualTo(expected);
    }

    @Test
    void countsASurrogateWithoutItsOtherHalfAsOne() {
        assertThat(TextAnalysis.of("a\uD83Db").graphemeCount()).isEqualTo(3);
        assertThat(TextAnalysis.of("\uDE00\uD83D").graphemeCount()).isEqualTo(2);
    }

    @Test
    void passesTheUnicodeSuite() throws IOException {
        int cases = 0;
        for (String line : Conformance.lines("unicode-15.0/GraphemeBreakTest.txt")) {
            String content = line.replaceFirst("#.*", "").trim();
            if (content.equals(NO_PICTOGRAPH_SINCE_17)) {
                assertThat(boundaries("\u2701\u200D\u2701")).containsExactly(0, 2, 3);
                cases++;
            } else if (!content.isEmpty()) {
                StringBuilder text = new StringBuilder();
                List<Integer> expected = new ArrayList<>();
                for (String token : content.split("\\s+")) {
                    switch (token) {
                        case "÷" -> expected.add(text.length());
                        case "×" -> {}
                        default -> text.appendCodePoint(Integer.parseInt(token, 16));
                    }
                }
                assertThat(boundaries(text.toString())).as(line).isEqualTo(expected);
                assertThat(TextAnalysis.of(text).graphemeCount()).as(line).isEqualTo(expected.size() - 1);
                cases++;
            }
        }
        assertThat(cases).isEqualTo(602);
    }

    @Test
    void agreesWithIcuOnRandomText() {
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        RandomText random = new RandomText(new Random(20260901));
        for (int i = 0; i < 20_000; i++) {
            String text = random.next(1 + i % 60);
            icu.setText(text);
            List<Integer> expected = new ArrayList<>(List.of(icu.first()));
            for (int boundary = icu.next(); boundary != BreakIterator.DONE; boundary = icu.next()) {
                expected.add(boundary);
            }
            assertThat(boundaries(text)).as(RandomText.escaped(text)).isEqualTo(expected);
            assertThat(TextAnalysis.of(text).graphemeCount())
                    .as(RandomText.escaped(text))
                    .isEqualTo(expected.size() - 1);
        }
    }

    private static List<Integer> boundaries(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        List<Integer> boundaries = new ArrayList<>();
        for (int offset = 0; offset <= text.length(); offset++) {
            if (analysis.isGraphemeBoundary(offset)) {
                boundaries.add(offset);
            }
        }
        return boundaries;
    }
}
