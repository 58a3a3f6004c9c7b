package crieur.language.internal.inspection;

import crieur.language.internal.LanguageChecker;
import crieur.language.internal.grammar.Match;

/** Finds mistakes of grammar: agreement, confused words, missing words. */
public final class GrammarInspection extends RuleInspection {

    /** Made by the extension registry. */
    public GrammarInspection() {
        this(SharedChecker.get());
    }

    GrammarInspection(LanguageChecker checker) {
        super(checker, Match.Kind.GRAMMAR);
    }
}
