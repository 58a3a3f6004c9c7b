package crieur.networks.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.util.List;

/** Proposes to keep the word of a tag and take its sign away. */
final class PlainWord {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(PlainWord.class);

    private PlainWord() {}

    static Proposal of(Entity tag, TextAnalysis text) {
        String written = text.text(tag);
        TextRange sign = new TextRange(tag.start(), tag.start() + Character.charCount(written.codePointAt(0)));
        return new Proposal(
                MESSAGES.message("PlainWord.write", written.substring(sign.length()), written),
                List.of(new Change.ReplaceText(sign, "")),
                false);
    }
}
