package crieur.language.internal.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases in which a word is right that is none by itself.
 *
 * <p>Immutable and thread-safe.
 */
final class PhraseIndex {

    private final Map<String, List<String>> byWord = new HashMap<>(65_536);

    PhraseIndex(List<String> phrases) {
        for (String phrase : phrases) {
            int start = 0;
            for (int i = 0; i <= phrase.length(); i++) {
                if (i == phrase.length() || !Character.isLetterOrDigit(phrase.charAt(i))) {
                    if (i > start) {
                        byWord.computeIfAbsent(key(phrase.substring(start, i)), word -> new ArrayList<>(1))
                                .add(phrase);
                    }
                    start = i + 1;
                }
            }
        }
    }

    /**
     * Returns whether a phrase covers a stretch of a text: as it is listed, with a first capital, or all in capitals.
     *
     * @param straight the text with straight apostrophes
     */
    boolean covers(String straight, int start, int end) {
        int from = start;
        while (from < end && !Character.isLetterOrDigit(straight.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetterOrDigit(straight.charAt(to))) {
            to++;
        }
        String word = straight.substring(from, to);
        for (String phrase : byWord.getOrDefault(key(word), List.of())) {
            if (standsAround(straight, from, end, word, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAround(String text, int from, int end, String word, String phrase) {
        String small = phrase.toLowerCase(Locale.ROOT);
        int at = small.indexOf(word.toLowerCase(Locale.ROOT));
        while (at >= 0) {
            int start = from - at;
            int stop = start + phrase.length();
            if (start >= 0 && stop >= end && stop <= text.length() && isWhole(text, start, stop)) {
                String found = text.substring(start, stop);
                if (found.equals(phrase)
                        || found.equals(Casing.capitalized(phrase))
                        || found.equals(phrase.toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
            at = small.indexOf(word.toLowerCase(Locale.ROOT), at + 1);
        }
        return false;
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
