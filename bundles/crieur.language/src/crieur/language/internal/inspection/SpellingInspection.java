package crieur.language.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.message.MessageCatalog;
import crieur.language.internal.Idiom;
import crieur.language.internal.LanguageChecker;
import crieur.language.internal.dictionary.DictionaryChecker;
import crieur.language.internal.dictionary.Misspelling;
import crieur.language.internal.prose.HashtagWords;
import crieur.language.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds words that no dictionary knows, neither the language's nor the brand's, in the prose and inside hashtags. */
public final class SpellingInspection implements Inspection<TextSubject> {

    /** Shorter words of a hashtag are too often cut from something else. */
    private static final int SHORTEST_HASHTAG_WORD = 4;

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(SpellingInspection.class);

    private final LanguageChecker checker;

    /** Made by the extension registry. */
    public SpellingInspection() {
        this(SharedChecker.get());
    }

    SpellingInspection(LanguageChecker checker) {
        this.checker = checker;
    }

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        Optional<Idiom> idiom = checker.idiom(subject.text(), subject.language());
        if (idiom.isEmpty() || context.isCancelled()) {
            return List.of();
        }
        DictionaryChecker dictionary = checker.dictionary(idiom.get());
        List<Problem> problems = new ArrayList<>();
        if (context.isRuleOn("word")) {
            problems.addAll(words(checker.prose(subject.text(), idiom.get()), dictionary, context));
        }
        if (context.isRuleOn("hashtag")) {
            problems.addAll(hashtags(subject, dictionary, context.dictionary()));
        }
        return problems;
    }

    private static List<Problem> words(Prose prose, DictionaryChecker dictionary, InspectionContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Misspelling wrong : dictionary.check(prose.text())) {
            if (context.isCancelled()) {
                return problems;
            }
            prose.inPost(wrong.start(), wrong.end())
                    .filter(range -> !BrandWords.accept(context.dictionary(), wrong.word()))
                    .ifPresent(range -> problems.add(problem("word", wrong.word(), range, dictionary)));
        }
        return problems;
    }

    private static List<Problem> hashtags(TextSubject subject, DictionaryChecker dictionary, Dictionary brand) {
        List<Problem> problems = new ArrayList<>();
        for (TextRange range : HashtagWords.find(subject.text())) {
            String word = subject.text().text().substring(range.start(), range.end());
            boolean readable = range.length() >= SHORTEST_HASHTAG_WORD && !word.equals(word.toUpperCase(Locale.ROOT));
            if (readable
                    && !BrandWords.accept(brand, word)
                    && !dictionary.isRightWithoutAccents(word)
                    && !dictionary.suggestions(word).isEmpty()) {
                problems.add(problem("hashtag", word, range, dictionary));
            }
        }
        return problems;
    }

    private static Problem problem(String rule, String word, TextRange range, DictionaryChecker dictionary) {
        List<Proposal> proposals = new ArrayList<>(Replacements.proposals(
                range, rule.equals("hashtag") ? oneWord(dictionary.suggestions(word)) : dictionary.suggestions(word)));
        proposals.add(new Proposal(
                MESSAGES.message("SpellingInspection.addToDictionary", word),
                List.of(new Change.AppendLine("dictionary.txt", word)),
                false));
        return new Problem(
                rule,
                Optional.empty(),
                MESSAGES.message("SpellingInspection.unknownWord", word),
                Place.text(range.start(), range.end()),
                proposals);
    }

    private static List<String> oneWord(List<String> suggestions) {
        return suggestions.stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .toList();
    }
}
