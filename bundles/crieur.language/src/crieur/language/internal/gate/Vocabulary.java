package crieur.language.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Numbers the different words that were met, a word being a token with all its readings, and remembers which
 * {@link TokenTest} each passes.
 *
 * <p>Thread-safe.
 */
final class Vocabulary {

    private static final int WORDS_PER_CELL = Integer.SIZE / 2;

    private final Map<List<Reading>, Word> words = new ConcurrentHashMap<>();
    private final int[][] answers;
    private int next;

    /**
     * What a pattern may ask of a reading, white space before it excepted.
     *
     * @param untagged LanguageTool's mark of a token none of whose readings has a real tag
     */
    private record Reading(
            String token, @Nullable String tag, @Nullable String lemma, boolean untagged) {

        AnalyzedToken toToken(boolean afterSpace) {
            AnalyzedToken reading = new AnalyzedToken(token, tag, lemma);
            reading.setNoPOSTag(untagged);
            reading.setWhitespaceBefore(afterSpace);
            return reading;
        }
    }

    /** A numbered word. */
    record Word(int number, List<AnalyzedToken> readings) {}

    Vocabulary(int tests) {
        this.answers = new int[tests][0];
    }

    int size() {
        return words.size();
    }

    Word word(AnalyzedTokenReadings token) {
        List<Reading> key = new ArrayList<>(token.getReadingsLength());
        for (int i = 0; i < token.getReadingsLength(); i++) {
            AnalyzedToken reading = token.getAnalyzedToken(i);
            key.add(new Reading(reading.getToken(), reading.getPOSTag(), reading.getLemma(), reading.hasNoTag()));
        }
        Word known = words.get(key);
        return known != null ? known : words.computeIfAbsent(key, readings -> number(readings));
    }

    private synchronized Word number(List<Reading> key) {
        List<AnalyzedToken> readings = new ArrayList<>(key.size() * 2);
        for (Reading reading : key) {
            readings.add(reading.toToken(false));
            readings.add(reading.toToken(true));
        }
        return new Word(next++, List.copyOf(readings));
    }

    /**
     * Returns whether a word passes a test.
     *
     * <p>Each cell holds two bits a word: known and passed. Threads that write one cell at once may lose an answer, never
     * change one, and a lost answer is found again.
     */
    boolean passes(TokenTest test, Word word) {
        int cell = word.number() / WORDS_PER_CELL;
        int shift = word.number() % WORDS_PER_CELL * 2;
        int[] row = answers[test.number()];
        if (cell < row.length) {
            int bits = row[cell] >>> shift;
            if ((bits & 1) != 0) {
                return (bits & 2) != 0;
            }
        }
        boolean passed = test.passes(word.readings());
        remember(test.number(), cell, (passed ? 3 : 1) << shift);
        return passed;
    }

    private void remember(int test, int cell, int bits) {
        int[] row = answers[test];
        if (cell >= row.length) {
            row = Arrays.copyOf(row, Math.max(cell + 1, row.length * 2));
            answers[test] = row;
        }
        row[cell] |= bits;
    }
}
