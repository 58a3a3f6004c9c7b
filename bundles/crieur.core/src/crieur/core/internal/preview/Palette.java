package crieur.core.internal.preview;

/**
 * A network's colours in one theme, each {@code 0xAARRGGBB}.
 *
 * @param page behind the post
 * @param card the post's own ground
 * @param text letters
 * @param muted letters of less weight, and signs
 * @param link links, mentions and tags
 * @param border thin lines
 * @param fill places without a picture
 * @param accent the network's own colour
 */
record Palette(int page, int card, int text, int muted, int link, int border, int fill, int accent) {

    static Palette of(int page, int card, int text, int muted, int link, int border, int fill, int accent) {
        return new Palette(
                opaque(page),
                opaque(card),
                opaque(text),
                opaque(muted),
                opaque(link),
                opaque(border),
                opaque(fill),
                opaque(accent));
    }

    /** Returns these colours with another for the network's own. */
    Palette withAccent(int colour) {
        return new Palette(page, card, text, muted, link, border, fill, colour);
    }

    /** Returns a colour without transparency. */
    static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }

    /** Returns the colour of {@code #rrggbb}; grey where that is none. */
    static int parse(String colour) {
        try {
            return opaque(Integer.parseInt(colour.substring(1), 16));
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            return 0xFF777777;
        }
    }
}
