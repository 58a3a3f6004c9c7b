package crieur.core.internal.inspection;

import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks once over a text and tells the language of each sentence in which the commonest words leave no doubt. */
final class SentenceLanguages {

    /**
     * A sentence whose language is clear.
     *
     * @param start its first letter
     * @param end after its last letter
     * @param language its place in {@link LanguageProfile#LANGUAGES}
     */
    record Sentence(int start, int end, int language) {}

    private final List<Sentence> sentences = new ArrayList<>(4);
    private final int[] hits = new int[LanguageProfile.LANGUAGES.size()];
    private final int leastWords;
    private int start = -1;
    private int end;
    private int words;

    private SentenceLanguages(int leastWords) {
        this.leastWords = leastWords;
    }

    static List<Sentence> of(TextAnalysis text, int leastWords) {
        SentenceLanguages walk = new SentenceLanguages(leastWords);
        int from = 0;
        for (Entity entity : text.entities()) {
            walk.stretch(text.text(), from, Math.max(from, entity.start()));
            from = Math.max(from, entity.end());
        }
        walk.stretch(text.text(), from, text.length());
        walk.endOfSentence();
        return walk.sentences;
    }

    private void stretch(String text, int from, int to) {
        long word = 0;
        int wordStart = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int letter = LanguageProfile.letter(c);
            if (letter != 0) {
                wordStart = wordStart < 0 ? i : wordStart;
                word = LanguageProfile.append(word, letter);
                continue;
            }
            if (wordStart >= 0) {
                word(word, wordStart, i);
                word = 0;
                wordStart = -1;
            }
            if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '…') {
                endOfSentence();
            }
        }
        if (wordStart >= 0) {
            word(word, wordStart, to);
        }
    }

    private void word(long packed, int wordStart, int wordEnd) {
        start = start < 0 ? wordStart : start;
        end = wordEnd;
        words++;
        int languages = LanguageProfile.languages(packed);
        for (int i = 0; languages != 0; i++, languages >>= 1) {
            hits[i] += languages & 1;
        }
    }

    private void endOfSentence() {
        if (words >= leastWords) {
            int best = 0;
            int second = 0;
            int language = -1;
            for (int i = 0; i < hits.length; i++) {
                if (hits[i] > best) {
                    second = best;
                    best = hits[i];
                    language = i;
                } else {
                    second = Math.max(second, hits[i]);
                }
            }
            if (best >= 3 && best >= 2 * second && best * 6 >= words) {
                sentences.add(new Sentence(start, end, language));
            }
        }
        Arrays.fill(hits, 0);
        start = -1;
        words = 0;
    }
}
