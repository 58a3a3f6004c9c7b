package crieur.language.internal.grammar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.fr.FindSuggestionsFilter;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.synthesis.FrenchSynthesizer;
import org.languagetool.synthesis.Synthesizer;

/**
 * LanguageTool's search for what a wrong form was meant to be, which remembers what it found for a word: the same word is
 * asked for by many rules, and a search takes as long as all rules for a sentence.
 *
 * <p>Thread-safe.
 */
final class FrenchSuggestions extends FindSuggestionsFilter {

    private static final int KEPT = 4_000;

    private final Map<Spelling, List<String>> spellings = new ConcurrentHashMap<>();
    private final Synthesizer forms = new KnownForms();

    private record Spelling(String word, boolean tagged) {}

    private FrenchSuggestions() throws IOException {}

    /**
     * Lets those of the rules that search suggestions remember them.
     *
     * @throws IOException if a file of LanguageTool cannot be read
     */
    static void remember(List<Rule> rules) throws IOException {
        FrenchSuggestions suggestions = new FrenchSuggestions();
        for (Rule rule : rules) {
            if (rule instanceof AbstractPatternRule pattern
                    && pattern.getFilter() != null
                    && pattern.getFilter().getClass() == FindSuggestionsFilter.class) {
                pattern.setFilter(suggestions);
            }
        }
    }

    @Override
    protected List<String> getSpellingSuggestions(AnalyzedTokenReadings word) throws IOException {
        Spelling key = new Spelling(word.getToken(), word.isTagged());
        List<String> known = spellings.get(key);
        if (known == null) {
            known = List.copyOf(super.getSpellingSuggestions(word));
            put(spellings, key, known);
        }
        return known;
    }

    @Override
    protected Synthesizer getSynthesizer() {
        return forms;
    }

    private static <K, V> void put(Map<K, V> map, K key, V value) {
        if (map.size() >= KEPT) {
            map.clear();
        }
        map.put(key, value);
    }

    /** LanguageTool's inflection, which tries each of its tags on a lemma. */
    private static final class KnownForms implements Synthesizer {

        private final Map<Form, String[]> known = new ConcurrentHashMap<>();

        private record Form(@Nullable String lemma, String tags) {}

        @Override
        public String[] synthesize(AnalyzedToken token, String tags, boolean regular) throws IOException {
            if (!regular) {
                return FrenchSynthesizer.INSTANCE.synthesize(token, tags, false);
            }
            Form key = new Form(token.getLemma(), tags);
            String[] forms = known.get(key);
            if (forms == null) {
                forms = FrenchSynthesizer.INSTANCE.synthesize(token, tags, true);
                put(known, key, forms);
            }
            return forms.clone();
        }

        @Override
        public String[] synthesize(AnalyzedToken token, String tag) throws IOException {
            return FrenchSynthesizer.INSTANCE.synthesize(token, tag);
        }

        @Override
        public String getPosTagCorrection(String tag) {
            return FrenchSynthesizer.INSTANCE.getPosTagCorrection(tag);
        }

        @Override
        public String getSpelledNumber(String number) {
            return FrenchSynthesizer.INSTANCE.getSpelledNumber(number);
        }

        @Override
        public String getTargetPosTag(List<String> tags, String target) {
            return FrenchSynthesizer.INSTANCE.getTargetPosTag(tags, target);
        }
    }
}
