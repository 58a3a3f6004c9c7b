package crieur.cli.internal.diff;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void showsAChangeWithThreeLinesAround() {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nfive\n6\n7\n8\n"))
                .isEqualTo("--- a/post\n+++ b/post\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    }

    @Test
    void saysWhenTheLastLineHasNoEnd() {
        assertThat(diff("a", "a\n"))
                .isEqualTo("--- a/post\n+++ b/post\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
    }

    @Test
    void keepsCarriageReturns() {
        assertThat(diff("a\r\nb\r\n", "a\r\nc\r\n")).endsWith(" a\r\n-b\r\n+c\r\n");
    }

    @Test
    void saysNothingAboutEqualTexts() {
        assertThat(diff("a\n", "a\n")).isEmpty();
    }

    @Test
    void addsToAnEmptyFile() {
        assertThat(diff("", "a\n")).isEqualTo("--- a/post\n+++ b/post\n@@ -0,0 +1 @@\n+a\n");
    }

    @Test
    void makesANewFile() {
        Utf8Buffer out = new Utf8Buffer();
        new UnifiedDiff(out, Style.PLAIN).write("a word.txt", true, "", "a\n");
        assertThat(out.toString()).isEqualTo("--- /dev/null\n+++ b/a word.txt\t\n@@ -0,0 +1 @@\n+a\n");
    }

    @Test
    void takesOneTextToTheOther() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            String before = text(random);
            String after = text(random);
            assertThat(StrictPatch.apply(before, diff(before, after))).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(3))).append('\n');
        }
        if (text.length() > 0 && random.nextInt(4) == 0) {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private static String diff(String before, String after) {
        Utf8Buffer out = new Utf8Buffer();
        new UnifiedDiff(out, Style.PLAIN).write("post", false, before, after);
        return out.toString();
    }
}
