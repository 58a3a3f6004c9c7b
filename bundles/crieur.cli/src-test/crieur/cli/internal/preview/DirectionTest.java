package crieur.cli.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.TextStyle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private final Emoji emoji = Emoji.none();
    private final Java2dMeasure measure = new Java2dMeasure(emoji);

    private static Drawing drawing(String text, boolean rightToLeft) {
        TextStyle style = TextStyle.sans(20);
        Mark run = new Mark.Run(10, 40, 60, 24, text, style, 0xFF000000, Role.BODY, rightToLeft);
        return new Drawing(100, 60, 0xFFFFFFFF, List.of(run), "");
    }

    private static String html(String text, boolean rightToLeft) {
        return new HtmlPainter(new EmbeddedMedia()).page(List.of(drawing(text, rightToLeft)), "", Locale.ENGLISH);
    }

    private int[] pixels(String text, boolean rightToLeft) {
        BufferedImage image = new PngPainter(emoji, measure, 1).paint(drawing(text, rightToLeft));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPageBeginsTextFromTheRightAtItsRightEdge() {
        assertThat(html("שלום.", true)).contains("x=\"70\" y=\"40\"").contains(" direction=\"rtl\"");
        assertThat(html("Bonjour.", false)).contains("x=\"10\" y=\"40\"").doesNotContain("direction");
    }

    @Test
    void aPictureTurnsRoundWhatHasNoDirectionOfItsOwn() {
        assertThat(pixels("(.", true)).isEqualTo(pixels(".)", false)).isNotEqualTo(pixels("(.", false));
    }

    @Test
    void aPictureShowsTheEmojiBehindAWordOnItsLeft() {
        assertThat(pixels("(😀", true)).isEqualTo(pixels("😀)", false)).isNotEqualTo(pixels("(😀", false));
    }
}
