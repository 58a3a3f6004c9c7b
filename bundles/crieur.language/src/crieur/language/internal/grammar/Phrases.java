package crieur.language.internal.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tokenizers.Tokenizer;

/**
 * Phrases whose words the spelling rule accepts where they stand together, as LanguageTool's own patterns do, but found
 * by their first word.
 *
 * <p>Thread-safe. A phrase is cut into tokens when a text first holds its first word.
 */
final class Phrases {

    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, List<List<String>>> tokens = new ConcurrentHashMap<>();
    private final Tokenizer tokenizer;

    Phrases(List<String> phrases, Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (String phrase : phrases) {
            byFirstWord
                    .computeIfAbsent(firstWord(phrase), word -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    /** Marks the tokens of each phrase in a sentence as correctly spelt. */
    void accept(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        for (int at = 1; at < words.length; at++) {
            for (List<String> phrase : startingWith(words[at].getToken())) {
                if (standsAt(words, at, phrase)) {
                    for (int i = 0; i < phrase.size(); i++) {
                        words[at + i].ignoreSpelling();
                    }
                }
            }
        }
    }

    private List<List<String>> startingWith(String token) {
        String first = firstWord(token);
        if (!byFirstWord.containsKey(first)) {
            return List.of();
        }
        return tokens.computeIfAbsent(
                first, word -> byFirstWord.get(word).stream().map(this::cut).toList());
    }

    private List<String> cut(String phrase) {
        return tokenizer.tokenize(phrase).stream()
                .filter(token -> !token.isBlank())
                .toList();
    }

    private static boolean standsAt(AnalyzedTokenReadings[] words, int at, List<String> phrase) {
        if (at + phrase.size() > words.length) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words[at + i].getToken().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the letters and digits at the start, which no tokenizer cuts; the whole text where there are none. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? text.substring(0, Math.min(1, text.length())) : text.substring(0, end);
    }
}
