package crieur.language.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.NamedRules;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.language.internal.Idiom;
import crieur.language.internal.LanguageChecker;
import crieur.language.internal.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a French printer would set otherwise: plain spaces before {@code ; ! ? :}, straight quotation marks and
 * apostrophes. Off unless a profile turns it on, since networks and phones differ.
 *
 * <p>What it sets is what the Imprimerie nationale prints ("Lexique des règles typographiques", the table of punctuation) and
 * LanguageTool's rule FRENCH_WHITESPACE asks for: a narrow no-break space before {@code ; ! ?}, a no-break space of full width
 * before a colon and inside guillemets. Keyboards and word processors set either anywhere, so that any no-break space is
 * left as it is.
 */
public final class FrenchTypographyInspection implements Inspection<TextSubject>, NamedRules {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(FrenchTypographyInspection.class);

    private static final char NARROW = '\u202f';
    private static final char WIDE = '\u00a0';

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "narrowSpace",
                    "FrenchTypographyInspection.narrowSpace",
                    Pattern.compile("(?<=[\\p{L}\\p{N}»\"”)%€]) ?(?=[;!?]+(?:\\s|$))"),
                    found -> "" + NARROW),
            new Rule(
                    "wideSpace",
                    "FrenchTypographyInspection.wideSpace",
                    Pattern.compile("(?<=[\\p{L}\\p{N}»\"”)%€]) ?(?=:(?:\\s|$))"),
                    found -> "" + WIDE),
            new Rule(
                    "guillemetSpace",
                    "FrenchTypographyInspection.guillemetSpace",
                    Pattern.compile("(?<=«)[ ]?(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.!?…])[ ]?(?=»)"),
                    found -> "" + WIDE),
            new Rule(
                    "quotationMarks",
                    "FrenchTypographyInspection.quotationMarks",
                    Pattern.compile("[\"“]([^\"“”«»\\n]{1,200})[\"”]"),
                    found -> "«" + WIDE + found.group(1) + WIDE + "»"),
            new Rule(
                    "apostrophe",
                    "FrenchTypographyInspection.apostrophe",
                    Pattern.compile("(?<=\\p{L})'(?=\\p{L})"),
                    found -> "’"));

    private final LanguageChecker checker;

    private record Rule(String id, String message, Pattern pattern, Function<Matcher, String> right) {}

    /** Made by the extension registry. */
    public FrenchTypographyInspection() {
        this(SharedChecker.get());
    }

    FrenchTypographyInspection(LanguageChecker checker) {
        this.checker = checker;
    }

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        Optional<Idiom> idiom = checker.idiom(subject.text(), subject.language());
        if (idiom.isEmpty() || idiom.get() != Idiom.FRENCH) {
            return List.of();
        }
        Prose prose = checker.prose(subject.text(), idiom.get());
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : RULES) {
            if (context.isRuleOn(rule.id()) && !context.isCancelled()) {
                find(rule, prose, problems);
            }
        }
        return problems;
    }

    @Override
    public Optional<Message> ruleName(String rule, Locale reader) {
        return RULES.stream()
                .filter(known -> known.id().equals(rule))
                .map(known -> MESSAGES.message(known.message()))
                .findFirst();
    }

    private static void find(Rule rule, Prose prose, List<Problem> problems) {
        Matcher found = rule.pattern().matcher(prose.text());
        while (found.find()) {
            String right = rule.right().apply(found);
            range(prose, found.start(), found.end())
                    .ifPresent(range -> problems.add(new Problem(
                            rule.id(),
                            Optional.empty(),
                            MESSAGES.message(rule.message()),
                            Place.text(range.start(), range.end()),
                            List.of(new Proposal(
                                    MESSAGES.message("FrenchTypographyInspection.set"),
                                    List.of(new Change.ReplaceText(range, right)),
                                    true)))));
        }
    }

    /** A missing space has no length: it is where the letter after it begins. */
    private static Optional<TextRange> range(Prose prose, int start, int end) {
        return start < end
                ? prose.inPost(start, end)
                : prose.inPost(start, start + 1).map(next -> new TextRange(next.start(), next.start()));
    }
}
