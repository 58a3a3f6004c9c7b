package crieur.cli.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmojiFontTest {

    @TempDir
    private Path folder;

    private EmojiFont font(byte[] bytes) throws IOException {
        return EmojiFont.open(Files.write(folder.resolve("font.ttf"), bytes)).orElseThrow();
    }

    private static int colour(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(1, 1);
    }

    @Test
    void findsThePictureOfOneCharacterAndOfASequence() throws IOException {
        EmojiFont font = font(SmallEmojiFont.bytes());
        assertThat(colour(font.png("🎉").orElseThrow())).isEqualTo(SmallEmojiFont.RED);
        assertThat(colour(font.png("🎉\uFE0F").orElseThrow())).isEqualTo(SmallEmojiFont.RED);
        assertThat(colour(font.png("👩").orElseThrow())).isEqualTo(SmallEmojiFont.GREEN);
        assertThat(colour(font.png("👩\u200D🎉").orElseThrow())).isEqualTo(SmallEmojiFont.BLUE);
    }

    @Test
    void fallsBackToTheBeginningOfASequenceItDoesNotKnow() throws IOException {
        EmojiFont font = font(SmallEmojiFont.bytes());
        assertThat(colour(font.png("👩\u200D🎉\u200D👩").orElseThrow())).isEqualTo(SmallEmojiFont.BLUE);
        assertThat(colour(font.png("👩🎉").orElseThrow())).isEqualTo(SmallEmojiFont.GREEN);
        assertThat(font.png("🙂")).isEmpty();
    }

    @Test
    void openingADamagedFontNeverFails() throws IOException {
        byte[] sound = SmallEmojiFont.bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int k = 0; k < 4; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.ttf"), damaged);
            EmojiFont.open(file).ifPresent(font -> font.png("👩\u200D🎉"));
        }
        assertThat(EmojiFont.open(folder.resolve("none.ttf"))).isEmpty();
        assertThat(EmojiFont.open(Files.write(folder.resolve("text.ttf"), "no font at all, only words".getBytes())))
                .isEmpty();
    }

    @Test
    void cutsTextIntoEmojiAndOthers() {
        assertThat(Emoji.stretches("a🎉👩🏽‍🎨b"))
                .extracting(Emoji.Stretch::text)
                .containsExactly("a", "🎉", "👩🏽‍🎨", "b");
    }
}
