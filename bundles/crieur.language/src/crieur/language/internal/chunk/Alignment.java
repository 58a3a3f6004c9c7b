package crieur.language.internal.chunk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedTokenReadings;

/** Finds the token of LanguageTool that stands exactly where one of OpenNLP does. */
final class Alignment {

    private record Stretch(int start, int end) {}

    private Alignment() {}

    /**
     * Returns the token of each word.
     *
     * @return null where tokens are cut otherwise
     */
    static @Nullable AnalyzedTokenReadings[] of(String[] words, List<AnalyzedTokenReadings> tokens) {
        Map<Stretch, AnalyzedTokenReadings> places = new HashMap<>();
        int at = 0;
        for (AnalyzedTokenReadings token : tokens) {
            String text = token.getToken();
            if (!isSpace(text)) {
                places.putIfAbsent(new Stretch(at, at + text.length()), token);
                at += text.length();
            }
        }
        @Nullable AnalyzedTokenReadings[] found = new AnalyzedTokenReadings[words.length];
        at = 0;
        for (int i = 0; i < words.length; i++) {
            found[i] = places.get(new Stretch(at, at + words[i].length()));
            at += words[i].length();
        }
        return found;
    }

    private static boolean isSpace(String text) {
        return text.trim().isEmpty() || text.length() == 1 && Character.isSpaceChar(text.charAt(0));
    }
}
