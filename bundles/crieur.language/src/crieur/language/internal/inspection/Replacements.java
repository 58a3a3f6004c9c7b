package crieur.language.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import java.util.List;

/** Makes fixes of words that could stand in a place. */
final class Replacements {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(Replacements.class);

    private Replacements() {}

    /** A person chooses: what a sentence was meant to say is not for a program to decide. */
    static List<Proposal> proposals(TextRange range, List<String> replacements) {
        return replacements.stream()
                .map(text -> new Proposal(
                        text.isEmpty()
                                ? MESSAGES.message("Replacements.remove")
                                : MESSAGES.message("Replacements.replaceBy", text),
                        List.of(new Change.ReplaceText(range, text)),
                        false))
                .toList();
    }
}
