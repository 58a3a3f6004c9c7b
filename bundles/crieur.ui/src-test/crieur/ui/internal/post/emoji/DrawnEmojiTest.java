package crieur.ui.internal.post.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawnEmojiTest {

    private static final int BOX = 16;
    private static final int WHOLE = 22;

    @Test
    void whatIsAsWideAsTheBoxOfAnUnknownSignIsMissing() {
        assertThat(DrawnEmoji.isMissing(BOX, BOX, WHOLE)).isTrue();
        assertThat(DrawnEmoji.isMissing(WHOLE, BOX, WHOLE)).isFalse();
        assertThat(DrawnEmoji.isMissing(WHOLE + 6, BOX, WHOLE)).isFalse();
    }

    @Test
    void aSequenceThatIsDrawnAsItsPartsIsMissing() {
        assertThat(DrawnEmoji.isMissing(2 * WHOLE, BOX, WHOLE)).isTrue();
    }

    @Test
    void nothingIsMissingWhereBoxesAreAsWideAsEmoji() {
        assertThat(DrawnEmoji.isMissing(WHOLE, WHOLE, WHOLE)).isFalse();
    }
}
