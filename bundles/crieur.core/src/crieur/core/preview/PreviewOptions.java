package crieur.core.preview;

import java.util.Locale;

/**
 * How a post is to be shown.
 *
 * @param width the width of the drawing, in pixels at a scale of 1; what is too narrow for a network becomes 280
 * @param dark whether the network's dark colours are used
 * @param unfolded whether all of the text is shown, as after a press on "see more"
 * @param locale the language that the network speaks
 */
public record PreviewOptions(double width, boolean dark, boolean unfolded, Locale locale) {

    /** The least width that a drawing has. */
    public static final double LEAST_WIDTH = 280;
    /** The greatest width that a drawing has. */
    public static final double MOST_WIDTH = 2_000;

    public PreviewOptions {
        width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }
}
