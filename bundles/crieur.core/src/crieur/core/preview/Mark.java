package crieur.core.preview;

import crieur.core.outgoing.OutgoingMedia;

/**
 * One thing to paint. Colours are {@code 0xAARRGGBB}; 0 paints nothing. Lengths are pixels at a scale of 1.
 */
public sealed interface Mark {

    /** Returns what it covers. */
    Bounds bounds();

    /**
     * A rectangle.
     *
     * @param bounds where it is
     * @param corners how round its corners are
     * @param fill the colour inside
     * @param stroke the colour of its edge, one pixel wide and inside the rectangle
     */
    record Box(Bounds bounds, Corners corners, int fill, int stroke) implements Mark {}

    /**
     * A run of text on one line.
     *
     * @param x where its left edge is, in whichever direction it is read
     * @param baseline where its letters stand
     * @param width how wide it was measured
     * @param height how high its line is; the baseline lies at four fifths
     * @param text what it says, in the order in which it is read
     * @param style how its letters look
     * @param colour their colour
     * @param role what it is in the drawing
     * @param rightToLeft whether its letters stand from the right, as Hebrew and Arabic do, and what follows a word is
     *     on its left
     */
    record Run(
            double x,
            double baseline,
            double width,
            double height,
            String text,
            TextStyle style,
            int colour,
            Role role,
            boolean rightToLeft)
            implements Mark {

        /** What a run is. */
        public enum Role {
            /** Words of the post's text. */
            BODY,
            /** A link, mention or tag in the post's text. */
            LINK,
            /** What a reader presses to see the rest of the text. */
            MORE,
            /** What a reader presses to fold the text again. */
            LESS,
            /** A name, a date, a label: what the network writes around the post. */
            FRAME
        }

        @Override
        public Bounds bounds() {
            return new Bounds(x, baseline - height * 0.8, width, height);
        }
    }

    /**
     * A picture, scaled to fill its place; what does not fit is cut off on both sides alike.
     *
     * @param bounds its place
     * @param corners how round the corners are
     * @param media what is shown
     * @param whole whether all of it is shown instead, in the middle of its place
     */
    record Picture(Bounds bounds, Corners corners, OutgoingMedia media, boolean whole) implements Mark {}

    /**
     * A little drawing: a heart, an arrow.
     *
     * @param bounds the square it is scaled to
     * @param shape what it is
     * @param colour its colour
     * @param filled whether it is filled instead of drawn in outline
     */
    record Sign(Bounds bounds, Shape shape, int colour, boolean filled) implements Mark {}
}
