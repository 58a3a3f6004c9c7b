package crieur.language.internal.dictionary;

import java.util.Locale;

/** How a word is capitalised. */
final class Casing {

    private Casing() {}

    static boolean isUpper(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Returns whether capitals stand elsewhere than at the start, yet not everywhere. */
    static boolean isMixed(String word) {
        return !isUpper(word) && !isCapitalized(word) && word.chars().anyMatch(Character::isUpperCase);
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns a suggestion in the casing of the word that it is to replace. */
    static String like(String word, String suggestion) {
        if (isMixed(suggestion)) {
            return suggestion;
        }
        if (word.length() > 1 && isUpper(word)) {
            return suggestion.toUpperCase(Locale.ROOT);
        }
        return isCapitalized(word) ? capitalized(suggestion) : suggestion;
    }
}
