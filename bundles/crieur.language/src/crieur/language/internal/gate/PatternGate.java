package crieur.language.internal.gate;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Tells where in a sentence a pattern cannot match, from what its elements ask of single words and in which order they
 * stand. Wherever LanguageTool finds a match, the gate is open.
 */
final class PatternGate {

    private final Element[] elements;
    private final boolean atSentenceStart;

    /**
     * One element of a pattern.
     *
     * @param test what it asks of a word; null if nothing can be told
     * @param optional whether it may be missing
     * @param repeated whether it may stand several times in a row
     * @param skip how many words may stand before the next element; negative for any number
     */
    private record Element(@Nullable TokenTest test, boolean optional, boolean repeated, int skip) {}

    private PatternGate(Element[] elements, boolean atSentenceStart) {
        this.elements = elements;
        this.atSentenceStart = atSentenceStart;
    }

    static PatternGate of(AbstractPatternRule rule, Function<PatternToken, @Nullable TokenTest> tests) {
        List<PatternToken> tokens = rule.getPatternTokens();
        boolean phrases = tokens.stream().anyMatch(PatternToken::isPartOfPhrase);
        Element[] elements = new Element[tokens.size()];
        for (int i = 0; i < elements.length; i++) {
            PatternToken token = tokens.get(i);
            elements[i] = new Element(
                    tests.apply(token),
                    token.getMinOccurrence() == 0,
                    token.getMaxOccurrence() != 1,
                    phrases && token.getSkipNext() != 0 ? -1 : token.getSkipNext());
        }
        return new PatternGate(elements, rule.isSentStart());
    }

    /** Returns whether a match cannot be excluded. */
    boolean isOpen(SentenceWords words) {
        long all = words.all();
        long allowed = atSentenceStart ? 1 : all;
        for (Element element : elements) {
            TokenTest test = element.test();
            long passing = test == null ? all : words.passing(test);
            long at = allowed & passing;
            if (at == 0) {
                if (!element.optional()) {
                    return false;
                }
                continue;
            }
            if (element.repeated()) {
                at = runs(at, passing);
            }
            long next = after(at, element.skip()) & all;
            allowed = element.optional() ? allowed | next : next;
        }
        return true;
    }

    /** Returns the given places and those that follow them without a gap among the passing ones. */
    private static long runs(long at, long passing) {
        long reached = at;
        long more = reached << 1 & passing & ~reached;
        while (more != 0) {
            reached |= more;
            more = reached << 1 & passing & ~reached;
        }
        return reached;
    }

    private static long after(long at, int skip) {
        if (skip < 0 || skip >= Long.SIZE) {
            return -(Long.lowestOneBit(at) << 1);
        }
        long next = at << 1;
        for (int i = 0; i < skip; i++) {
            next |= next << 1;
        }
        return next;
    }
}
