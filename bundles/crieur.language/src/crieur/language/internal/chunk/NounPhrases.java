package crieur.language.internal.chunk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** Tells singular from plural noun phrases and marks their ends, after LanguageTool's {@code EnglishChunkFilter}. */
final class NounPhrases {

    private static final String BEGIN = "B-NP";
    private static final String INSIDE = "I-NP";
    private static final String PLURAL = "NNS";

    private final String[] tags;
    private final @Nullable AnalyzedTokenReadings[] readings;

    private NounPhrases(String[] tags, @Nullable AnalyzedTokenReadings[] readings) {
        this.tags = tags;
        this.readings = readings;
    }

    /** Returns the marks of each word. */
    static List<List<ChunkTag>> mark(String[] tags, @Nullable AnalyzedTokenReadings[] readings) {
        return new NounPhrases(tags, readings).mark();
    }

    private List<List<ChunkTag>> mark() {
        List<List<ChunkTag>> marks = new ArrayList<>(tags.length);
        String open = null;
        for (int i = 0; i < tags.length; i++) {
            List<ChunkTag> own = new ArrayList<>();
            if (tags[i].equals(BEGIN)) {
                open = !isPlural(i) || !isPlural(end(i)) ? "NP-singular" : "NP-plural";
                own.add(new ChunkTag("B-" + open));
            }
            if (open != null && end(i) == i) {
                own.add(new ChunkTag("E-" + open));
                open = null;
            }
            if (open != null && tags[i].equals(INSIDE)) {
                own.add(new ChunkTag("I-" + open));
            }
            marks.add(own.isEmpty() ? List.of(new ChunkTag(tags[i])) : own);
        }
        return marks;
    }

    /** Returns the last word of the phrase in which a word stands. */
    private int end(int start) {
        int end = start;
        while (end + 1 < tags.length && tags[end + 1].equals(INSIDE)) {
            end++;
        }
        return end;
    }

    /** Returns whether one of the nouns from a word on, as far as noun phrases follow each other, is a plural. */
    private boolean isPlural(int start) {
        for (int i = start; i < tags.length && (tags[i].equals(BEGIN) || tags[i].equals(INSIDE)); i++) {
            AnalyzedTokenReadings word = readings[i];
            if (word != null && hasPluralReading(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPluralReading(AnalyzedTokenReadings word) {
        for (AnalyzedToken reading : word) {
            if (PLURAL.equals(reading.getPOSTag())) {
                return true;
            }
        }
        return false;
    }
}
