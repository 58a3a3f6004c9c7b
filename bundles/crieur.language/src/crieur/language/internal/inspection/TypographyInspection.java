package crieur.language.internal.inspection;

import crieur.language.internal.LanguageChecker;
import crieur.language.internal.grammar.Match;

/** Finds what every network shows wrong: doubled spaces, missing spaces, doubled punctuation. */
public final class TypographyInspection extends RuleInspection {

    /** Made by the extension registry. */
    public TypographyInspection() {
        this(SharedChecker.get());
    }

    TypographyInspection(LanguageChecker checker) {
        super(checker, Match.Kind.TYPOGRAPHY);
    }
}
