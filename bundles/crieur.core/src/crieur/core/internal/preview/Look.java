package crieur.core.internal.preview;

import java.util.Locale;

/**
 * How a network's posts look in general.
 *
 * @param composer who composes them
 * @param light its colours by day
 * @param dark its colours by night
 * @param size the size of the text's letters
 * @param leading the height of a line, in sizes of its letters
 * @param more the key of what a reader presses to see the rest, in {@link Composers}' messages
 * @param less the key of what a reader presses to fold the text again; empty where the network has no such thing
 * @param moreBelow whether that stands below the text instead of behind it
 * @param avatar how round avatars are: from 0, square, to 1, a circle
 * @param tiles how it arranges several pictures
 */
record Look(
        Composer composer,
        Palette light,
        Palette dark,
        double size,
        double leading,
        String more,
        String less,
        boolean moreBelow,
        double avatar,
        Tiles tiles) {

    Palette palette(boolean isDark) {
        return isDark ? dark : light;
    }

    /** Returns the words of a language for a key. */
    static String words(Locale locale, String key, Object... arguments) {
        return Composers.TEXTS.message(key, arguments).format(locale);
    }
}
