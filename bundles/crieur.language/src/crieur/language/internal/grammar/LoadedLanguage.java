package crieur.language.internal.grammar;

import crieur.language.internal.Idiom;
import crieur.language.internal.gate.PatternGates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.language.BritishEnglish;
import org.languagetool.language.French;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * What all checkers of one language share: LanguageTool's language, the phrases of its spelling lists, and the sentences
 * already checked.
 *
 * <p>Thread-safe.
 */
final class LoadedLanguage {

    /** Sentences of a few campaigns; analysed sentences take some 20 kB each. */
    private static final int SENTENCES = 2_000;

    /** Rules that look at what words could be before the disambiguation. */
    static final Set<String> RAW_RULES = Set.of(
            "CONTRACTION_CASE", "LOOK_SLIKE", "A_ACCENT", "A_INFINITIF", "CE_SE", "DU_DU", "PRONSUJ_NONVERBE", "SE_CE");

    private static final PhraseBroker BROKER = new PhraseBroker();

    static {
        JLanguageTool.setDataBroker(BROKER);
    }

    private final Language language;
    private final Optional<Phrases> phrases;
    private final Map<String, SentenceCheck> sentences = Collections.synchronizedMap(new RecentSentences());

    private @Nullable PatternGates gates;

    private LoadedLanguage(Language language, Optional<Phrases> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * Loads a language.
     *
     * @param helper does what can be done at the same time: rules are read while the dictionaries are
     * @throws IOException if a file of LanguageTool cannot be read
     */
    static LoadedLanguage load(Idiom idiom, Executor helper) throws IOException {
        Language language = language(idiom);
        CompletableFuture<AnalyzedSentence> analysis =
                CompletableFuture.supplyAsync(() -> BundledResources.with(() -> readAnalysis(language)), helper);
        SpellingCheckRule spelling = language.getDefaultSpellingRule();
        LoadedLanguage loaded = new LoadedLanguage(language, phrases(idiom, language, spelling));
        CompletableFuture<Void> words = analysis.thenAcceptAsync(
                sentence -> BundledResources.with(() -> {
                    readWords(spelling, sentence);
                    return null;
                }),
                helper);
        JLanguageTool first = loaded.newTool();
        if (!idiom.isEnglish()) {
            FrenchSuggestions.remember(first.getAllRules());
        }
        try {
            words.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
        return loaded;
    }

    private static Language language(Idiom idiom) {
        return switch (idiom) {
            case FRENCH -> French.getInstance();
            case ENGLISH, AMERICAN -> AmericanEnglish.getInstance();
            case BRITISH -> BritishEnglish.getInstance();
        };
    }

    /** Reads tagger, disambiguator and chunker, which LanguageTool would read at the first sentence. */
    private static AnalyzedSentence readAnalysis(Language language) {
        try {
            Analysis.of(language).use(language);
            return new JLanguageTool(language, List.of(), null, null, null, null, false, true, List.of())
                    .getAnalyzedSentence("Un essai.");
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /** Reads the spelling lists, for which all threads would wait at the first sentence. */
    private static void readWords(SpellingCheckRule spelling, AnalyzedSentence sentence) {
        try {
            spelling.match(sentence);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static Optional<Phrases> phrases(Idiom idiom, Language language, SpellingCheckRule spelling) {
        if (idiom.isEnglish()) {
            return Optional.empty();
        }
        List<DisambiguationPatternRule> patterns = spelling.getAntiPatterns();
        List<String> phrases = new ArrayList<>(BROKER.frenchPhrases());
        for (AbstractPatternRule pattern : patterns) {
            phrases.add(String.join(
                    "",
                    pattern.getPatternTokens().stream()
                            .map(PatternToken::getString)
                            .toList()));
        }
        patterns.clear();
        return Optional.of(new Phrases(phrases, language.getWordTokenizer()));
    }

    Language language() {
        return language;
    }

    /** Makes another checker; the first takes seconds, each further one milliseconds. */
    JLanguageTool newTool() {
        return new JLanguageTool(language);
    }

    /**
     * Returns the gates of the rules that look at one sentence.
     *
     * @param rules those of any checker: they are the same, in the same order, for all
     */
    synchronized PatternGates gates(List<Rule> rules) {
        PatternGates known = gates;
        if (known == null) {
            known = new PatternGates(rules, RuleSet.textLemmaHinted(rules), RAW_RULES);
            gates = known;
        }
        return known;
    }

    void acceptPhrases(AnalyzedSentence sentence) {
        phrases.ifPresent(known -> known.accept(sentence));
    }

    Map<String, SentenceCheck> sentences() {
        return sentences;
    }

    /** Forgets the sentence that was asked for the longest ago. */
    private static final class RecentSentences extends LinkedHashMap<String, SentenceCheck> {

        private static final long serialVersionUID = 1L;

        RecentSentences() {
            super(SENTENCES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SentenceCheck> eldest) {
            return size() > SENTENCES;
        }
    }
}
