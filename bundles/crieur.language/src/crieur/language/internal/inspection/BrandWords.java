package crieur.language.internal.inspection;

import crieur.core.inspection.Dictionary;
import java.util.Set;

/** Whether a brand's dictionary knows a word, with or without what is elided before it or joined behind it. */
final class BrandWords {

    private static final Set<Character> APOSTROPHES = Set.of('\'', '’');

    private BrandWords() {}

    static boolean accept(Dictionary dictionary, String word) {
        if (dictionary.contains(word)) {
            return true;
        }
        for (int i = 1; i < word.length() - 1; i++) {
            if (APOSTROPHES.contains(word.charAt(i))
                    && (dictionary.contains(word.substring(i + 1)) || dictionary.contains(word.substring(0, i)))) {
                return true;
            }
        }
        return false;
    }
}
