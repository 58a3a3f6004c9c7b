package crieur.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextThreadTest {

    private static final Counter GRAPHEMES = Counters.byName("graphemes").orElseThrow();
    private static final Counter X = Counters.byName("x").orElseThrow();

    private static List<String> split(String text, int limit) {
        return TextThread.split(text, GRAPHEMES, limit, false).parts();
    }

    @Test
    void leavesATextThatFitsAsItIs() {
        assertThat(TextThread.split("Bonjour.\n\nAdieu. ", GRAPHEMES, 20, true).parts())
                .containsExactly("Bonjour.\n\nAdieu. ");
    }

    @Test
    void cutsBetweenParagraphsFirst() {
        assertThat(split("One two. Three.\n\nFour five. Six seven eight.", 30))
                .containsExactly("One two. Three.", "Four five. Six seven eight.");
    }

    @Test
    void cutsBetweenSentencesWhereAParagraphIsTooLong() {
        assertThat(split("One two three. Four five six. Seven eight.", 30))
                .containsExactly("One two three. Four five six.", "Seven eight.");
    }

    @Test
    void cutsBetweenWordsWhereASentenceIsTooLong() {
        assertThat(split("one two three four five six", 10)).containsExactly("one two", "three four", "five six");
    }

    @Test
    void cutsAnOverlongWordBetweenGraphemes() {
        assertThat(split("e\u0301e\u0301e\u0301e\u0301e\u0301", 2))
                .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
    }

    @Test
    void cutsTextWithoutSpaces() {
        assertThat(split("工房の扉が開きます。見に来てください。", 12)).containsExactly("工房の扉が開きます。", "見に来てください。");
    }

    @Test
    void neverCutsALinkAMentionOrAnEmoji() {
        String text = "aaaa https://example.org/a/long/path bbbb @someone@example.org 👩‍👩‍👧‍👦👩‍👩‍👧‍👦";
        assertThat(split(text, 32))
                .containsExactly(
                        "aaaa", "https://example.org/a/long/path", "bbbb @someone@example.org 👩‍👩‍👧‍👦👩‍👩‍👧‍👦");
    }

    /** Much longer than what the splitter looks at to begin with. */
    @Test
    void neverCutsALinkOrAClusterHoweverLong() {
        String link = "https://example.org/" + "a".repeat(5_000);
        assertThat(split("before " + link + " after", 30)).containsExactly("before", link, "after");
        String cluster = "e" + "\u0301".repeat(5_000);
        assertThat(TextThread.split("a " + cluster + " b", X, 30, false).parts())
                .containsExactly("a", cluster, "b");
    }

    @Test
    void saysWhichPartCannotBeCut() {
        TextThread thread = TextThread.split("short https://example.org/a/long/path", GRAPHEMES, 10, false);
        assertThat(thread.parts()).containsExactly("short", "https://example.org/a/long/path");
        assertThat(thread.tooLong()).hasValue(1);
    }

    @Test
    void numbersTheParts() {
        assertThat(TextThread.split("one two three four five six", GRAPHEMES, 14, true)
                        .parts())
                .containsExactly("one two 1/3", "three four 2/3", "five six 3/3");
    }

    @Test
    void makesRoomForNumbersOfTwoDigits() {
        TextThread thread = TextThread.split("word ".repeat(40), GRAPHEMES, 20, true);
        assertThat(thread.parts()).hasSizeGreaterThan(9).allMatch(part -> part.length() <= 20);
        assertThat(thread.parts().get(0)).endsWith(" 1/" + thread.parts().size());
        assertThat(thread.tooLong()).isEmpty();
    }

    @Test
    void countsAsTheNetworkDoes() {
        String link = "https://example.org/" + "a".repeat(100);
        TextThread thread = TextThread.split((link + " ").repeat(12), X, 280, false);
        assertThat(thread.parts()).hasSize(2);
        assertThat(thread.parts().get(0).split(" ")).hasSize(11);
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> split("a", 0));
    }

    @Test
    void keepsEveryWordAndEveryLimit() {
        Random random = new Random(20261122);
        String[] pieces = {
            "mot",
            "l’atelier",
            "Fin.",
            "\n\n",
            "\n",
            "👍🏽",
            "🇫🇷",
            "https://crieur.example/x",
            "@qui",
            "#tag",
            "é",
            "語"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int limit = 30 + random.nextInt(100);
            List<String> parts = split(text.toString(), limit);
            assertThat(String.join("", parts).replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
            for (String part : parts) {
                TextAnalysis analysis = TextAnalysis.of(part);
                boolean indivisible = analysis.entities().stream().anyMatch(entity -> isAll(entity, part));
                assertThat(indivisible || GRAPHEMES.count(analysis).value() <= limit)
                        .as(part)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsEveryLimitOfANetworkWithItsNumbers() {
        Random random = new Random(20261125);
        String[] pieces = {
            "mot",
            "Fin.",
            "\n\n",
            "👩‍👩‍👧‍👦",
            "https://crieur.example/x",
            "@qui@chez.example",
            "#tag",
            "é",
            "語語語",
            "e\u0301"
        };
        for (String name : List.of("x", "mastodon", "graphemes", "utf-8-bytes", "threads", "code-points")) {
            Counter counter = Counters.byName(name).orElseThrow();
            for (int round = 0; round < 150; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(120); i >= 0; i--) {
                    text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(6) == 0 ? "" : " ");
                }
                int limit = 90 + random.nextInt(100);
                TextThread thread = TextThread.split(text.toString(), counter, limit, true);
                assertThat(thread).isEqualTo(TextThread.split(text.toString(), counter, limit, true));
                int size = thread.parts().size();
                for (int i = 0; i < size && size > 1; i++) {
                    String part = thread.parts().get(i);
                    assertThat(part).endsWith(" " + (i + 1) + "/" + size);
                    assertThat(thread.tooLong().isPresent() && thread.tooLong().getAsInt() <= i
                                    || counter.count(TextAnalysis.of(part)).value() <= limit)
                            .as(name + " " + limit + ": " + part)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void cutsNoEntityThatItsNetworkFinds() {
        String text =
                ("mot www.example.org/a/b?c=d#e @qui #tag $ACME 👩🏽‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 a@b.example fin. ").repeat(20);
        for (int limit = 40; limit < 120; limit++) {
            List<String> parts = split(text, limit);
            String joined = String.join(" ", parts);
            assertThat(joined.replaceAll("\\s+", " ")).isEqualTo(text.strip().replaceAll("\\s+", " "));
        }
    }

    private static boolean isAll(Entity entity, String part) {
        return entity.start() == 0 && entity.end() == part.length();
    }
}
