package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The signs that spare inspections a walk: a text without one has nothing that the inspections look for. */
class TextSignTest {

    private static final String[] PIECES = {
        "A",
        "à",
        "À",
        "a",
        " ",
        "c",
        "d",
        "R",
        "l",
        "L",
        "o",
        "O",
        "r",
        "{",
        "[",
        "$",
        "!",
        "?",
        ",",
        ";",
        ".",
        "É",
        "Ω",
        "ω",
        "x",
        "\n",
        "\t",
        "\u0000",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\uFEFF",
        "\uFDD0",
        "\uFFFE",
        "\uD800",
        "\uDC00",
        "\uD83F\uDFFE",
        "🦊",
        "’",
        "é",
        "日"
    };

    /** The same by regular expressions, character by character as the signs are described. */
    private static final Map<TextSign, Pattern> EXPECTED = new EnumMap<>(Map.of(
            TextSign.REPEATED_MARK, Pattern.compile("[!?,;.]{2}"),
            TextSign.CAPITALS, Pattern.compile("[\\p{javaUpperCase}&&[\\x{0}-\\x{FFFF}]]{3}"),
            TextSign.OPENING, Pattern.compile("[{\\[$]{2}"),
            TextSign.UNPRINTABLE,
                    Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FEFF}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}\\x{1FFFE}"
                            + "&&[^\\n\\r\\t]]")));

    private static Set<TextSign> signs(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        Set<TextSign> signs = EnumSet.noneOf(TextSign.class);
        for (TextSign sign : TextSign.values()) {
            if (analysis.mayHave(sign)) {
                signs.add(sign);
            }
        }
        return signs;
    }

    @Test
    void tellsWhatARegularExpressionTells() {
        Random random = new Random(17);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = made.toString();
            Set<TextSign> signs = signs(text);
            EXPECTED.forEach((sign, pattern) -> assertThat(signs.contains(sign))
                    .as("%s in %s", sign, text.codePoints().boxed().toList())
                    .isEqualTo(pattern.matcher(text).find()));
        }
    }

    @Test
    void findsTheBeginningOfEveryNote() {
        for (String note : new String[] {"à compléter", "À REMPLIR", "A définir", "Lorem ipsum", "LOREM"}) {
            assertThat(signs("Affiche, " + note)).contains(TextSign.NOTE);
        }
    }

    @Test
    void proseHasNone() {
        assertThat(signs("L’atelier rouvre à Nantes ; venez, c’est ouvert… 👩‍👩‍👧 #Livres https://example.com/a?b=1"))
                .isEmpty();
        assertThat(signs("")).isEmpty();
    }

    @Test
    void worksAResultOutOnceForEachWhoAsks() {
        TextAnalysis text = TextAnalysis.of("abc");
        Object first = new Object();
        Object second = new Object();
        int[] calls = new int[1];
        for (int i = 0; i < 3; i++) {
            assertThat(text.<Object, Integer>known(first, (by, analysis) -> analysis.length() + calls[0]++))
                    .isEqualTo(3);
        }
        assertThat(text.<Object, Integer>known(second, (by, analysis) -> 7)).isEqualTo(7);
        assertThat(calls[0]).isEqualTo(1);
    }

    @Test
    void findsClustersByWalkingAsByTheirIndex() {
        Random random = new Random(3);
        RandomText texts = new RandomText(random);
        for (int i = 0; i < 2_000; i++) {
            String text = texts.next(40);
            TextAnalysis walked = TextAnalysis.of(text);
            TextAnalysis indexed = TextAnalysis.of(text);
            int index = random.nextInt(Math.max(1, indexed.graphemeCount()));
            indexed.graphemeIndexToOffset(0);
            assertThat(walked.graphemeIndexToOffset(index)).isEqualTo(indexed.graphemeIndexToOffset(index));
        }
    }
}
