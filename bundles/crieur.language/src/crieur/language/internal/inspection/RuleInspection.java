package crieur.language.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.NamedRules;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.language.internal.Caller;
import crieur.language.internal.Idiom;
import crieur.language.internal.LanguageChecker;
import crieur.language.internal.grammar.Match;
import crieur.language.internal.prose.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports one kind of LanguageTool's matches; the rule of each problem is LanguageTool's rule id, so that a profile can
 * turn a single one off.
 */
abstract class RuleInspection implements Inspection<TextSubject>, NamedRules {

    private static final Logger LOG = LoggerFactory.getLogger(RuleInspection.class);
    private static final MessageCatalog MESSAGES = MessageCatalog.beside(RuleInspection.class);

    /** Says that a sentence begins with a small letter; untrue of items and of what follows a tag or an emoji. */
    private static final String SENTENCE_START = "UPPERCASE_SENTENCE_START";

    private final LanguageChecker checker;
    private final Match.Kind kind;

    RuleInspection(LanguageChecker checker, Match.Kind kind) {
        this.checker = checker;
        this.kind = kind;
    }

    @Override
    public final List<Problem> inspect(TextSubject subject, InspectionContext context) {
        Optional<Idiom> idiom = checker.idiom(subject.text(), subject.language());
        if (idiom.isEmpty()) {
            return List.of();
        }
        Prose prose = checker.prose(subject.text(), idiom.get());
        List<Match> matches;
        try {
            matches = checker.grammar(prose.text(), idiom.get(), Caller.of(context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("LanguageTool could not check a text", e);
            return List.of(Problem.of(MESSAGES.message("RuleInspection.notChecked"), Place.WHOLE)
                    .at(Severity.INFO));
        }
        List<Problem> problems = new ArrayList<>();
        for (Match match : matches) {
            if (match.kind() == kind && context.isRuleOn(match.rule()) && !isOfDecoration(match, prose)) {
                prose.inPost(match.start(), match.end())
                        .filter(range -> !isBrandWord(subject, range, context))
                        .ifPresent(range -> problems.add(problem(match, range)));
            }
        }
        return problems;
    }

    /** In the reader's language where both have the rule. */
    @Override
    public final Optional<Message> ruleName(String rule, Locale reader) {
        Idiom first = Idiom.of(reader.toLanguageTag()).orElse(Idiom.ENGLISH);
        for (Idiom idiom : first.isEnglish() ? List.of(first, Idiom.FRENCH) : List.of(first, Idiom.ENGLISH)) {
            try {
                Optional<String> name = checker.ruleName(rule, idiom);
                if (name.isPresent()) {
                    return name.map(words -> MESSAGES.message("RuleInspection.found", words));
                }
            } catch (IOException | RuntimeException | LinkageError e) {
                LOG.warn("LanguageTool could not name a rule", e);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfDecoration(Match match, Prose prose) {
        return match.rule().equals(SENTENCE_START) && prose.isLooseStart(match.start());
    }

    private static boolean isBrandWord(TextSubject subject, TextRange range, InspectionContext context) {
        return BrandWords.accept(context.dictionary(), subject.text().text().substring(range.start(), range.end()));
    }

    private static Problem problem(Match match, TextRange range) {
        boolean whole = range.length() == match.end() - match.start();
        return new Problem(
                match.rule(),
                Optional.empty(),
                MESSAGES.message("RuleInspection.found", match.message()),
                Place.text(range.start(), range.end()),
                whole ? Replacements.proposals(range, match.replacements()) : List.of());
    }
}
