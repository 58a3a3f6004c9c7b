package crieur.language.internal.inspection;

import crieur.language.internal.LanguageChecker;
import crieur.language.internal.grammar.Match;

/** Finds what is right but could be said better: redundancy, repetition, another country's usage. */
public final class StyleInspection extends RuleInspection {

    /** Made by the extension registry. */
    public StyleInspection() {
        this(SharedChecker.get());
    }

    StyleInspection(LanguageChecker checker) {
        super(checker, Match.Kind.STYLE);
    }
}
