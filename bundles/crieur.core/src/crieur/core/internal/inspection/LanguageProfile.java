package crieur.core.internal.inspection;

import java.util.List;

/**
 * The commonest short words of some languages, to tell in passing which one a sentence is in.
 *
 * <p>A word of up to eight letters of Latin-1 is packed into one number, so that looking it up costs neither an object
 * nor a comparison of texts.
 */
final class LanguageProfile {

    /** The languages, by the bit that stands for each. */
    static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "nl", "pt");

    /** A word that several languages share counts for each of them, so that it tells nothing between them. */
    private static final String[] WORDS = {
        "le la les l d qu c n s j un une des du de et en est dans pour sur avec qui que nous vous pas plus aux cette"
                + " ces sont notre nos votre vos mais chez être leur tout tous faire fait à a y où ce au par ne se il elle"
                + " on son ses sans depuis toute toutes très aussi bien venez été ont se si",
        "the and of to in is you for with your our we this that are have from it be will at by not all can what who"
                + " how their they has was or as an on but his her she so if do just my about when there which more out up"
                + " a i",
        "der die das und ist nicht mit für ein eine auf wir sie den dem zu von im auch es sich des aus bei nach noch"
                + " wie ihr unser oder sind in an",
        "el la los las una y para con por del de más como nuestro nuestra que es en se su sus un al lo este esta muy"
                + " todo pero a no si",
        "il la le gli i di che è per una con sono della nel nella un non si dei alla lo anche più del questo questa"
                + " come in a e se",
        "het een van voor zijn niet dat wij onze ook naar bij aan maar de en is in op met te om je er ons",
        "o a os as um uma para com não por do da dos das de que na em mais ao nos como seu sua se no e",
    };

    /** A letter that no packed word can hold. */
    private static final int OTHER = 0x100;

    private static final short[] LATIN_LETTERS = latinLetters();
    private static final int SIZE = 2048;
    private static final long[] KEYS = new long[SIZE];
    private static final byte[] BITS = new byte[SIZE];

    static {
        for (int language = 0; language < WORDS.length; language++) {
            for (String word : WORDS[language].split(" ")) {
                put(word, 1 << language);
            }
        }
    }

    private LanguageProfile() {}

    private static void put(String word, int bit) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = append(key, letter(word.charAt(i)));
        }
        int slot = slot(key);
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = (slot + 1) & (SIZE - 1);
        }
        KEYS[slot] = key;
        BITS[slot] |= (byte) bit;
    }

    private static short[] latinLetters() {
        short[] letters = new short[0x100];
        for (char c = 0; c < letters.length; c++) {
            if (Character.isLetter(c)) {
                boolean upper = c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ';
                letters[c] = (short) (upper ? c + 32 : c);
            }
        }
        return letters;
    }

    /** Returns a letter in lower case; {@link #OTHER} for one beyond Latin-1, 0 for what is no letter. */
    static int letter(char c) {
        return c < LATIN_LETTERS.length ? LATIN_LETTERS[c] : Character.isLetter(c) ? OTHER : 0;
    }

    /** Adds a letter to a packed word; negative, for good, for a word that is too long or of another script. */
    static long append(long key, int letter) {
        return key >>> 48 == 0 && letter < OTHER ? key << 8 | letter : -1;
    }

    /** Returns the languages of a packed word, a bit for each; 0 for a word that tells nothing. */
    static int languages(long key) {
        if (key <= 0) {
            return 0;
        }
        int slot = slot(key);
        while (KEYS[slot] != key) {
            if (KEYS[slot] == 0) {
                return 0;
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        return BITS[slot] & 0xFF;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 53);
    }
}
