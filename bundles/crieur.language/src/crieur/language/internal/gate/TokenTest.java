package crieur.language.internal.gate;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What an element of a pattern asks of a word alone: its form or lemma, and its tag. Many elements ask the same.
 *
 * <p>Exceptions, chunks, unification and white space are left to LanguageTool; a word that fails here fails there.
 */
final class TokenTest {

    private final int number;
    private final PatternToken pattern;

    /** Elements with equal keys ask the same of a word. */
    record Key(
            String text,
            boolean regular,
            boolean caseSensitive,
            boolean lemma,
            boolean negated,
            @Nullable String tag,
            boolean tagRegular,
            boolean tagNegated) {

        static Key of(PatternToken token) {
            return new Key(
                    token.getString(),
                    token.isRegularExpression(),
                    token.isCaseSensitive(),
                    token.isInflected(),
                    token.getNegation(),
                    token.getPOStag(),
                    token.isPOStagRegularExpression(),
                    token.getPOSNegation());
        }

        /** Returns whether every word passes. */
        boolean isEmpty() {
            return text.isEmpty() && tag == null && !negated && !tagNegated;
        }
    }

    TokenTest(int number, PatternToken pattern) {
        this.number = number;
        this.pattern = pattern;
    }

    int number() {
        return number;
    }

    /**
     * Returns whether one of the readings passes.
     *
     * @param readings each with and without white space before it, so that an element that asks for one finds it
     */
    boolean passes(List<AnalyzedToken> readings) {
        for (AnalyzedToken reading : readings) {
            if (pattern.isMatched(reading)) {
                return true;
            }
        }
        return false;
    }
}
