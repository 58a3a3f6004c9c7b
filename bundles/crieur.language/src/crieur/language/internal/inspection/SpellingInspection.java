package crieur.language.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.message.MessageCatalog;
import crieur.language.internal.Caller;
import crieur.language.internal.Idiom;
import crieur.language.internal.LanguageChecker;
import crieur.language.internal.grammar.Match;
import crieur.language.internal.prose.HashtagWords;
import crieur.language.internal.prose.Prose;
import crieur.model.file.BrandLayout;
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
        List<Problem> problems = new ArrayList<>();
        if (context.isRuleOn("word")) {
            problems.addAll(words(checker.prose(subject.text(), idiom.get()), idiom.get(), context));
        }
        if (context.isRuleOn("hashtag")) {
            problems.addAll(hashtags(subject, idiom.get(), context));
        }
        return problems;
    }

    private List<Problem> words(Prose prose, Idiom idiom, InspectionContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Match wrong : checker.spelling(prose.text(), idiom, Caller.of(context))) {
            if (context.isCancelled()) {
                return problems;
            }
            prose.inPost(wrong.start(), wrong.end())
                    .filter(range -> !BrandWords.accept(context.dictionary(), wrong.message()))
                    .ifPresent(range -> problems.add(problem("word", wrong.message(), range, wrong.replacements())));
        }
        return problems;
    }

    private List<Problem> hashtags(TextSubject subject, Idiom idiom, InspectionContext context) {
        String text = subject.text().text();
        List<TextRange> ranges = HashtagWords.find(subject.text()).stream()
                .filter(range -> isReadable(text.substring(range.start(), range.end())))
                .toList();
        List<String> words = ranges.stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
        return checker.hashtagSpelling(words, idiom, Caller.of(context)).stream()
                .filter(wrong -> !BrandWords.accept(context.dictionary(), wrong.message()))
                .map(wrong ->
                        problem("hashtag", wrong.message(), ranges.get(wrong.start()), oneWord(wrong.replacements())))
                .toList();
    }

    private static boolean isReadable(String word) {
        return word.length() >= SHORTEST_HASHTAG_WORD && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static Problem problem(String rule, String word, TextRange range, List<String> replacements) {
        List<Proposal> proposals = new ArrayList<>(Replacements.proposals(range, replacements));
        proposals.add(new Proposal(
                MESSAGES.message("SpellingInspection.addToDictionary", word),
                List.of(new Change.AppendLine(BrandLayout.DICTIONARY, word)),
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
