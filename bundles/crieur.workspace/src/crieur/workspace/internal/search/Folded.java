package crieur.workspace.internal.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without accents and case, in which places of the original are found again; immutable.
 *
 * <p>Letters that are two to a reader are two: {@code œ} is found by {@code oe}.
 */
public final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds a text with its places. */
    public static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() * 2 + 2];
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            String plain = c < 0x80 ? String.valueOf((char) Character.toLowerCase(c)) : folded(Character.toString(c));
            for (int k = 0; k < plain.length(); k++) {
                origins = room(origins, folded.length() + 1);
                origins[folded.length()] = i;
                folded.append(plain.charAt(k));
            }
            i += Character.charCount(c);
        }
        origins = room(origins, folded.length() + 1);
        origins[folded.length()] = original.length();
        return new Folded(folded.toString(), origins);
    }

    private static int[] room(int[] array, int size) {
        return size < array.length ? array : java.util.Arrays.copyOf(array, size * 2);
    }

    /** Returns a text folded, for comparing. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('\u2019', '\'');
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /** Returns the place in the original of a place in the folded text. */
    public int origin(int place) {
        return origins[place];
    }
}
