package crieur.cli.internal.preview;

import crieur.core.preview.TextMeasure;
import crieur.core.preview.TextStyle;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Measures with the fonts of this computer, as {@link PngPainter} draws; not thread-safe. */
final class Java2dMeasure implements TextMeasure {

    /** How wide an emoji is, in sizes of the letters beside it. */
    static final double EMOJI = 1.2;

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Typefaces that look like those of networks, best first; they have Latin, Greek and Cyrillic letters. */
    private static final List<String> LIKE_NETWORKS =
            List.of("Inter", "Liberation Sans", "Arial", "Helvetica Neue", "Noto Sans", "Nimbus Sans");

    private final Emoji emoji;
    private final Optional<String> preferred;
    private final Map<TextStyle, Font> plain = new HashMap<>();
    private final Map<TextStyle, Font> own = new HashMap<>();
    private final Map<TextStyle, LineMetrics> metrics = new HashMap<>();

    Java2dMeasure(Emoji emoji) {
        this.emoji = emoji;
        this.preferred = LIKE_NETWORKS.stream()
                .filter(family ->
                        new Font(family, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(family))
                .findFirst();
    }

    /**
     * Letters to be drawn one after the other; no text is a space that the font does not have.
     *
     * @param width how much room they take
     */
    record Letters(String text, Font font, double width) {}

    /** Returns the font for a text: one that looks like the networks' if it has all of its letters. */
    private Font font(String text, TextStyle style) {
        if (preferred.isPresent() && style.family() == TextStyle.Family.SANS) {
            Font font = own.computeIfAbsent(style, key -> make(preferred.get(), key));
            if (canDisplay(font, text)) {
                return font;
            }
        }
        return plain.computeIfAbsent(style, key -> make(logical(key), key));
    }

    /** For want of a space, such as the narrow one before French signs, no text changes its typeface. */
    private static boolean canDisplay(Font font, String text) {
        return text.codePoints().allMatch(letter -> font.canDisplay(letter) || Spaces.isFixed(letter));
    }

    /** Returns what is drawn of a text without emoji, in order. */
    List<Letters> letters(String text, TextStyle style) {
        Font font = font(text, style);
        List<Letters> letters = new ArrayList<>(1);
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Spaces.isFixed(letter) && !font.canDisplay(letter)) {
                addLetters(letters, run, font);
                letters.add(new Letters("", font, Spaces.width(letter) * style.size()));
            } else {
                run.appendCodePoint(letter);
            }
        });
        addLetters(letters, run, font);
        return letters;
    }

    private static void addLetters(List<Letters> letters, StringBuilder run, Font font) {
        if (!run.isEmpty()) {
            String text = run.toString();
            letters.add(
                    new Letters(text, font, font.getStringBounds(text, CONTEXT).getWidth()));
            run.setLength(0);
        }
    }

    private static String logical(TextStyle style) {
        return switch (style.family()) {
            case SANS -> Font.SANS_SERIF;
            case SERIF -> Font.SERIF;
            case MONO -> Font.MONOSPACED;
        };
    }

    private static Font make(String family, TextStyle style) {
        int form = (style.bold() ? Font.BOLD : 0) | (style.italic() ? Font.ITALIC : 0);
        return new Font(family, form, 1)
                .deriveFont(Map.of(
                        TextAttribute.SIZE, (float) style.size(), TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    @Override
    public double width(String text, TextStyle style) {
        double width = 0;
        for (Emoji.Stretch stretch : Emoji.stretches(text)) {
            boolean pictured = stretch.emoji() && emoji.image(stretch.text()).isPresent();
            width += pictured
                    ? style.size() * EMOJI
                    : letters(stretch.text(), style).stream()
                            .mapToDouble(Letters::width)
                            .sum();
        }
        return width;
    }

    @Override
    public double ascent(TextStyle style) {
        return metrics(style).getAscent();
    }

    @Override
    public double descent(TextStyle style) {
        return metrics(style).getDescent();
    }

    private LineMetrics metrics(TextStyle style) {
        return metrics.computeIfAbsent(style, key -> font("Ég", key).getLineMetrics("Ég", CONTEXT));
    }
}
