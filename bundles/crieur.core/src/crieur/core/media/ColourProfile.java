package crieur.core.media;

import java.util.Locale;
import java.util.Optional;

/**
 * What the numbers of a picture's pixels mean.
 *
 * @param model the colours that a pixel mixes
 * @param name the name of the profile that the file carries, for example {@code Display P3}; empty for none, which
 *     everybody reads as sRGB
 */
public record ColourProfile(Model model, Optional<String> name) {

    /** Nothing is known of the colours. */
    public static final ColourProfile UNKNOWN = new ColourProfile(Model.UNKNOWN, Optional.empty());

    /** The colours that a pixel mixes. */
    public enum Model {
        /** Red, green and blue, also by a palette. */
        RGB,
        /** Shades of grey. */
        GREY,
        /** The four inks of printing, which browsers and networks show wrongly or refuse. */
        CMYK,
        /** Something else, or not told. */
        UNKNOWN
    }

    /** Returns whether it is sRGB, or carries no profile and so is taken for it. */
    public boolean isSrgb() {
        return model != Model.CMYK
                && (name.isEmpty() || name.get().toLowerCase(Locale.ROOT).contains("srgb"));
    }
}
