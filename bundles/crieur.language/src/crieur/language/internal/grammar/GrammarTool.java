package crieur.language.internal.grammar;

import crieur.language.internal.gate.PatternGates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Tag;
import org.languagetool.ToneTag;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * One LanguageTool of one language: the steps of its own {@code check}, with sentences looked up first and without the
 * remote rules around them.
 *
 * <p>Not thread-safe; several work side by side on the same {@link LoadedLanguage}.
 */
final class GrammarTool {

    private final LoadedLanguage loaded;
    private final JLanguageTool tool;
    private final List<TextLevelRule> textRules = new ArrayList<>();
    private final List<Rule> sentenceRules = new ArrayList<>();
    private final PatternGates gates;
    private final Set<String> ruleIds;
    private final Consumer<RuleFailure> failures;

    /** A rule of LanguageTool that threw; the others still ran. */
    record RuleFailure(String rule, Exception reason) {}

    GrammarTool(LoadedLanguage loaded, Consumer<RuleFailure> failures) {
        this.loaded = loaded;
        this.failures = failures;
        this.tool = loaded.newTool();
        for (Rule rule : tool.getAllActiveRules()) {
            if (!isWanted(rule)) {
                continue;
            }
            if (rule instanceof TextLevelRule textRule) {
                textRules.add(textRule);
            } else {
                sentenceRules.add(rule);
            }
        }
        this.gates = loaded.gates(sentenceRules);
        this.ruleIds = RuleSet.plain(tool.getAllActiveRules()).allRuleIds();
    }

    /** LanguageTool's default level: neither picky rules nor those for a stated purpose. */
    private static boolean isWanted(Rule rule) {
        return !rule.hasTag(Tag.picky)
                && (rule.getToneTags().isEmpty()
                        || !rule.isGoalSpecific()
                        || rule.hasToneTag(ToneTag.ALL_WITHOUT_GOAL_SPECIFIC));
    }

    /** Returns what LanguageTool calls each of its rules, by their ids; those of one group share an id. */
    Map<String, String> descriptions() {
        Map<String, String> descriptions = new HashMap<>();
        for (Rule rule : tool.getAllRules()) {
            descriptions.putIfAbsent(rule.getId(), rule.getDescription());
        }
        return descriptions;
    }

    /**
     * Checks a text.
     *
     * @param cancelled asked between sentences; once true, what was found so far is returned
     * @throws IOException if a file of LanguageTool cannot be read
     */
    List<RuleMatch> check(String prose, BooleanSupplier cancelled) throws IOException {
        List<String> texts = tool.sentenceTokenize(prose);
        List<AnalyzedSentence> analysed = new ArrayList<>(texts.size());
        List<RuleMatch> ofSentences = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < texts.size() && !cancelled.getAsBoolean(); i++) {
            SentenceCheck checked = checkSentence(texts.get(i), i == texts.size() - 1);
            analysed.add(checked.sentence());
            for (RuleMatch match : checked.matches()) {
                ofSentences.add(moved(match, offset));
            }
            offset += texts.get(i).length();
        }
        AnnotatedText annotated = new AnnotatedTextBuilder().addText(prose).build();
        List<RuleMatch> matches = new ArrayList<>(checkText(analysed, annotated));
        matches.addAll(ofSentences);
        return matches.isEmpty() ? matches : resolve(matches, annotated);
    }

    private SentenceCheck checkSentence(String text, boolean last) throws IOException {
        String key = last ? text + '\0' : text;
        SentenceCheck known = loaded.sentences().get(key);
        if (known != null) {
            return known;
        }
        AnalyzedSentence sentence = tool.getAnalyzedSentence(text);
        if (last) {
            sentence = endOfParagraph(sentence);
        }
        loaded.acceptPhrases(sentence);
        List<RuleMatch> matches = new ArrayList<>();
        gates.forEach(sentence, (index, same) -> {
            Rule rule = sentenceRules.get(index);
            try {
                matches.addAll(List.of(rule.match(same)));
            } catch (RuntimeException e) {
                failures.accept(new RuleFailure(rule.getFullId(), e));
            }
            return same;
        });
        SentenceCheck checked = new SentenceCheck(
                sentence, matches.isEmpty() ? List.of() : List.copyOf(new SameRuleGroupFilter().filter(matches)));
        loaded.sentences().put(key, checked);
        return checked;
    }

    /** LanguageTool marks the last sentence of a text as the end of a paragraph. */
    private static AnalyzedSentence endOfParagraph(AnalyzedSentence sentence) {
        var tokens = sentence.getTokens();
        var before = sentence.getPreDisambigTokens();
        tokens[tokens.length - 1].setParagraphEnd();
        before[tokens.length - 1].setParagraphEnd();
        return new AnalyzedSentence(tokens, before);
    }

    private List<RuleMatch> checkText(List<AnalyzedSentence> sentences, AnnotatedText annotated) throws IOException {
        List<RuleMatch> matches = new ArrayList<>();
        for (TextLevelRule rule : textRules) {
            try {
                for (RuleMatch match : rule.match(sentences, annotated)) {
                    matches.add(new RuleMatch(match));
                }
            } catch (RuntimeException e) {
                failures.accept(new RuleFailure(rule.getFullId(), e));
            }
        }
        return matches;
    }

    private static RuleMatch moved(RuleMatch match, int offset) {
        RuleMatch moved = new RuleMatch(match);
        moved.setOffsetPosition(match.getFromPos() + offset, match.getToPos() + offset);
        moved.setSentencePosition(match.getFromPos(), match.getToPos());
        moved.setPatternPosition(match.getPatternFromPos() + offset, match.getPatternToPos() + offset);
        moved.setLazySuggestedReplacements(match::getSuggestedReplacementObjects);
        return moved;
    }

    /**
     * Spares LanguageTool the search for similar words, which takes longer than all its rules: where no other match is
     * near, nothing depends on it, and Crieur's own spelling inspection has its own.
     */
    private static void dropSuggestionsNobodyReads(List<RuleMatch> sorted) {
        for (int i = 0; i < sorted.size(); i++) {
            RuleMatch match = sorted.get(i);
            boolean alone = (i == 0 || sorted.get(i - 1).getToPos() + 1 < match.getFromPos())
                    && (i == sorted.size() - 1
                            || match.getToPos() + 1 < sorted.get(i + 1).getFromPos());
            if (alone && match.getRule().isDictionaryBasedSpellingRule()) {
                match.setSuggestedReplacements(List.of());
            }
        }
    }

    /** Keeps one match where several overlap, as LanguageTool does, its spelling rule taking part. */
    private List<RuleMatch> resolve(List<RuleMatch> matches, AnnotatedText annotated) {
        Language language = loaded.language();
        matches.removeIf(match -> !isWanted(match.getRule()));
        List<RuleMatch> resolved = new SameRuleGroupFilter().filter(matches);
        dropSuggestionsNobodyReads(resolved);
        resolved = language.filterRuleMatches(resolved, annotated, ruleIds);
        resolved = new CleanOverlappingFilter(language, false).filter(resolved);
        return language.filterRuleMatchesAfterOverlapping(resolved);
    }
}
