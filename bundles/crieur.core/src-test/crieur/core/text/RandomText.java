package crieur.core.text;

import java.util.Random;

/** Makes texts out of what breaks text handling: marks, joiners, signs, halves of pairs, scripts, emoji, near-links. */
public final class RandomText {

    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        "9",
        "é",
        "ß",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "\u0301",
        "\u0345",
        "\u0591",
        "\u094D",
        "\u0915",
        "\u0937",
        "\u093F",
        "\u1100",
        "\u1161",
        "\u11A8",
        "\uAC00",
        "\uAC01",
        "\u0600",
        "\u0903",
        "\u200B",
        "\u200C",
        "\u200D",
        "\uFE0E",
        "\uFE0F",
        "\u20E3",
        "\u00AD",
        "\uD83D",
        "\uDE00",
        "👍",
        "🏽",
        "❤",
        "❤️",
        "👩",
        "👨‍👩‍👧",
        "🇫",
        "🇷",
        "🏴",
        "☃",
        "©",
        "©️",
        "1️⃣",
        "の",
        "日本",
        "한국",
        "مرحبا",
        "שלום",
        "ไทย",
        "привет",
        "Ελλάδα",
        "नमस्ते",
        "ക്ഷ",
        "က္က",
        "\uD801\uDC00",
        "\uD804\uDD00",
        "@",
        "＠",
        "#",
        "＃",
        "$",
        ".",
        "..",
        "-",
        "_",
        "/",
        "//",
        ":",
        "://",
        "http",
        "https",
        "http://",
        "https://",
        "www.",
        ".com",
        ".fr",
        ".co.uk",
        "com",
        "example",
        "t.co/",
        "xn--",
        ".みんな",
        "(",
        ")",
        "?",
        "=",
        "&",
        "!",
        ",",
        "RT",
        "user",
        "$AAPL",
        "#tag",
        "@user",
        "@user@host.tld",
        "a@b.com",
    };

    private final Random random;

    /** Makes the same texts for the same state of the source. */
    public RandomText(Random random) {
        this.random = random;
    }

    /** Makes a text of a number of pieces. */
    public String next(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    /** Returns a text with everything beyond ASCII escaped. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit > 0x1F && unit < 0x7F ? String.valueOf((char) unit) : String.format("\\u%04X", unit)));
        return escaped.toString();
    }
}
