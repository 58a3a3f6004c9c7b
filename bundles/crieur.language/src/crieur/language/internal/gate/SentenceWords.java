package crieur.language.internal.gate;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/**
 * The words of one sentence after another, and at which places each {@link TokenTest} is passed: one bit a place.
 *
 * <p>Not thread-safe.
 */
final class SentenceWords {

    private Vocabulary vocabulary;
    private final long[] passing;
    private final int[] knownAt;
    private final Vocabulary.@Nullable Word[] words = new Vocabulary.Word[Long.SIZE];
    private long[] changes = new long[16];
    private int version;
    private int first;
    private int length;

    SentenceWords(Vocabulary vocabulary, int tests) {
        this.vocabulary = vocabulary;
        this.passing = new long[tests];
        this.knownAt = new int[tests];
    }

    /** Returns whether a sentence is not too long to be looked at. */
    static boolean fits(AnalyzedSentence sentence) {
        return sentence.getNonWhitespaceTokenCount() < Long.SIZE;
    }

    /** Begins a sentence. */
    void begin(AnalyzedSentence sentence, Vocabulary current) {
        vocabulary = current;
        first = next();
        length = sentence.getNonWhitespaceTokenCount();
        Arrays.fill(words, null);
        take(sentence);
    }

    /** Looks again at a sentence some of whose readings have changed. */
    void update(AnalyzedSentence sentence) {
        if (sentence.getNonWhitespaceTokenCount() != length) {
            begin(sentence, vocabulary);
            return;
        }
        next();
        take(sentence);
    }

    private int next() {
        version++;
        if (version - first >= changes.length) {
            changes = Arrays.copyOf(changes, changes.length * 2);
        }
        return version;
    }

    private void take(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        long changed = 0;
        for (int i = 0; i < length; i++) {
            Vocabulary.Word word = vocabulary.word(tokens[i]);
            if (word != words[i]) {
                words[i] = word;
                changed |= 1L << i;
            }
        }
        changes[version - first] = changed;
    }

    /** Returns all places. */
    long all() {
        return (1L << length) - 1;
    }

    /** Returns the places whose words pass a test. */
    long passing(TokenTest test) {
        int number = test.number();
        int known = knownAt[number];
        if (known == version) {
            return passing[number];
        }
        long places = known < first ? 0 : passing[number];
        long stale = known < first ? all() : changedSince(known);
        for (long left = stale; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            Vocabulary.Word word = words[place];
            if (word != null && vocabulary.passes(test, word)) {
                places |= 1L << place;
            } else {
                places &= ~(1L << place);
            }
        }
        passing[number] = places;
        knownAt[number] = version;
        return places;
    }

    private long changedSince(int known) {
        long changed = 0;
        for (int i = known + 1; i <= version; i++) {
            changed |= changes[i - first];
        }
        return changed;
    }
}
