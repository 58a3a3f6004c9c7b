package crieur.language.internal.dictionary;

import crieur.language.internal.Idiom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.languagetool.JLanguageTool;

/**
 * One Morfologik dictionary of LanguageTool: whether it holds a word, and which of its words are near one.
 *
 * <p>Thread-safe.
 */
final class WordDictionary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Dictionary dictionary;
    private final Speller speller;

    private WordDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.speller = new Speller(dictionary, 1);
    }

    /** Reads the dictionaries of an idiom; a word is right if one of them holds it. */
    static List<WordDictionary> read(Idiom idiom) {
        return switch (idiom) {
            case FRENCH -> List.of(read("fr/french.dict"));
            case AMERICAN -> List.of(read("en/hunspell/en_US.dict"));
            case BRITISH -> List.of(read("en/hunspell/en_GB.dict"));
            case ENGLISH -> List.of(read("en/hunspell/en_US.dict"), read("en/hunspell/en_GB.dict"));
        };
    }

    private static WordDictionary read(String file) {
        URL url = JLanguageTool.class.getResource("/org/languagetool/resource/" + file);
        try {
            return new WordDictionary(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean holds(String word) {
        return !speller.isMisspelled(word);
    }

    /** Returns near words, nearest and most frequent first. */
    Map<String, Integer> near(String word) {
        Map<String, Integer> found = candidates(word, 1);
        boolean caseOnly = !found.isEmpty() && found.keySet().iterator().next().equalsIgnoreCase(word);
        if (word.length() >= 3 && (found.isEmpty() || caseOnly)) {
            candidates(word, 2).forEach(found::putIfAbsent);
        }
        return found;
    }

    private Map<String, Integer> candidates(String word, int distance) {
        // The distance table of a speller is not reset between words.
        Speller fresh = new Speller(dictionary, distance);
        List<Speller.CandidateData> all = new ArrayList<>(fresh.findReplacementCandidates(word));
        all.addAll(fresh.replaceRunOnWordCandidates(word));
        all.sort(Comparator.comparing((Speller.CandidateData near) -> !differsInMarksOnly(word, near.getWord()))
                .thenComparingInt(Speller.CandidateData::getDistance));
        Map<String, Integer> words = new LinkedHashMap<>();
        all.forEach(near -> words.putIfAbsent(near.getWord(), near.getDistance()));
        return words;
    }

    static boolean differsInMarksOnly(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
