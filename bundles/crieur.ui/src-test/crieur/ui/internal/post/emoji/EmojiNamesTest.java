package crieur.ui.internal.post.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;

class EmojiNamesTest {

    private final EmojiNames names = EmojiNames.names();

    @Test
    void everyEmojiHasANameInBothLanguages() {
        assertThat(names.all()).hasSizeGreaterThan(1800).allSatisfy(emoji -> {
            assertThat(emoji.name("en")).isNotBlank();
            assertThat(emoji.name("fr")).isNotBlank();
        });
    }

    @Test
    void theNameItselfComesBeforeWordsThatBeginSo() {
        assertThat(names.find("cat", 5))
                .first()
                .extracting(Emoji::english)
                .asString()
                .contains("cat");
        assertThat(names.find("imprimante", 5)).extracting(Emoji::sign).contains("🖨️");
        assertThat(names.find("IMPRIMANTE", 5)).isEqualTo(names.find("imprimante", 5));
    }

    @Test
    void severalWordsMustAllBeFound() {
        assertThat(names.find("blue heart", 3)).first().extracting(Emoji::sign).isEqualTo("💙");
        assertThat(names.find("blue zzz", 3)).isEmpty();
    }

    @Test
    void whatWasUsedLastComesFirstAndOnce() {
        RecentEmoji recent = new RecentEmoji(new PreferenceStore());
        for (int i = 0; i < RecentEmoji.MOST + 5; i++) {
            recent.use("e" + i);
        }
        recent.use("e10");

        assertThat(recent.signs())
                .hasSize(RecentEmoji.MOST)
                .startsWith("e10", "e22")
                .doesNotHaveDuplicates();
    }
}
