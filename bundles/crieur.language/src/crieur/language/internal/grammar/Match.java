package crieur.language.internal.grammar;

import java.util.List;

/**
 * What LanguageTool, or its dictionary, says about a stretch of prose.
 *
 * @param kind which of Crieur's language inspections it belongs to
 * @param rule LanguageTool's rule id
 * @param message LanguageTool's message, in the language of the text
 * @param start the first UTF-16 unit in the checked prose
 * @param end the unit after the last
 * @param replacements what could stand there, best first, at most five
 */
public record Match(Kind kind, String rule, String message, int start, int end, List<String> replacements) {

    public Match {
        replacements = List.copyOf(replacements);
    }

    /** The inspections that share LanguageTool's rules. */
    public enum Kind {
        GRAMMAR,
        TYPOGRAPHY,
        STYLE,
        /** A word that no dictionary knows, which is the message too. */
        SPELLING
    }

    Match movedBy(int offset) {
        return new Match(kind, rule, message, start + offset, end + offset, replacements);
    }
}
