package crieur.cli.internal.preview;

import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The emoji of an installed colour font; not thread-safe. */
final class Emoji {

    /** Where systems keep the colour font that has pictures; first found, first taken. */
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf",
            "/usr/share/fonts/noto/NotoColorEmoji.ttf",
            "/usr/share/fonts/noto-emoji/NotoColorEmoji.ttf",
            "/usr/share/fonts/google-noto-emoji/NotoColorEmoji.ttf",
            "/usr/share/fonts/google-noto-color-emoji-fonts/NotoColorEmoji.ttf",
            "/usr/local/share/fonts/NotoColorEmoji.ttf");

    private final Optional<EmojiFont> font;
    private final Map<String, Optional<BufferedImage>> images = new HashMap<>();

    /** A stretch of a text: one emoji, or text without any. */
    record Stretch(String text, boolean emoji) {}

    private Emoji(Optional<EmojiFont> font) {
        this.font = font;
    }

    /** Finds the font of this computer. */
    static Emoji installed() {
        List<Path> candidates = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        candidates.add(Path.of(home, ".local/share/fonts/NotoColorEmoji.ttf"));
        candidates.add(Path.of(home, ".fonts/NotoColorEmoji.ttf"));
        USUAL.forEach(path -> candidates.add(Path.of(path)));
        return new Emoji(candidates.stream()
                .filter(Files::isRegularFile)
                .map(EmojiFont::open)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** Returns emoji that are drawn in no colour. */
    static Emoji none() {
        return new Emoji(Optional.empty());
    }

    /** Returns whether emoji have their colours. */
    boolean isColoured() {
        return font.isPresent();
    }

    /** Returns the picture of an emoji as PNG. */
    Optional<byte[]> png(String emoji) {
        return font.flatMap(known -> known.png(emoji));
    }

    /** Returns the picture of an emoji. */
    Optional<BufferedImage> image(String emoji) {
        return images.computeIfAbsent(emoji, key -> png(key).flatMap(Emoji::decoded));
    }

    private static Optional<BufferedImage> decoded(byte[] png) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Cuts a text into its emoji and what is between them. */
    static List<Stretch> stretches(String text) {
        if (text.chars().allMatch(unit -> unit < 0xA9)) {
            return List.of(new Stretch(text, false));
        }
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Entity emoji : TextAnalysis.of(text).emoji()) {
            if (emoji.start() > at) {
                stretches.add(new Stretch(text.substring(at, emoji.start()), false));
            }
            stretches.add(new Stretch(text.substring(emoji.start(), emoji.end()), true));
            at = emoji.end();
        }
        if (at < text.length()) {
            stretches.add(new Stretch(text.substring(at), false));
        }
        return stretches;
    }
}
