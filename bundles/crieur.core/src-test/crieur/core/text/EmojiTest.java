package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

    @Test
    void takesEveryEmojiOfTheUnicodeListAsOne() throws IOException {
        int cases = 0;
        for (String line : Conformance.lines("unicode-15.0/emoji-test.txt")) {
            String content = line.replaceFirst("#.*", "").trim();
            if (!content.isEmpty()) {
                String[] parts = content.split("\\s*;\\s*");
                StringBuilder emoji = new StringBuilder();
                for (String codePoint : parts[0].split(" ")) {
                    emoji.appendCodePoint(Integer.parseInt(codePoint, 16));
                }
                check(emoji.toString(), parts[1]);
                cases++;
            }
        }
        assertThat(cases).isEqualTo(4733);
    }

    private static void check(String emoji, String status) {
        TextAnalysis analysis = TextAnalysis.of(emoji);
        assertThat(analysis.graphemeCount()).as(emoji).isEqualTo(1);
        // Of the unqualified ones, the copyright sign and the like are text that only a selector makes a picture.
        boolean isText = status.equals("unqualified") && emoji.length() == 1 && emoji.charAt(0) <= 0x2122;
        boolean hairAlone = status.equals("component") && !new UnicodeSet("[:RGI_Emoji:]").contains(emoji);
        if (!isText && !hairAlone) {
            assertThat(analysis.emoji()).as(emoji).containsExactly(new Entity(EntityKind.EMOJI, 0, emoji.length()));
        }
        if (status.equals("fully-qualified")) {
            assertThat(analysis.weightedLength().value()).as(emoji).isEqualTo(2);
        }
    }

    @Test
    void weighsEveryEmojiOfTodayAsTwo() {
        for (String emoji : new UnicodeSet("[:RGI_Emoji:]")) {
            assertThat(TextAnalysis.of("a" + emoji).weightedLength().value())
                    .as(emoji)
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "#", "©", "®", "a\u200Db", "\u200D", "⃣a", "#a"})
    void leavesTextAlone(String text) {
        assertThat(TextAnalysis.of(text).emoji()).isEmpty();
    }

    @Test
    void separatesEmojiThatStandTogether() {
        assertThat(TextAnalysis.of("👍🏽👍🇫🇷🇧🇪1️⃣2️⃣").emojiCount()).isEqualTo(6);
    }
}
