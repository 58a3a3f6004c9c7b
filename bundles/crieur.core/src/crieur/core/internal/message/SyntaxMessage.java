package crieur.core.internal.message;

import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.model.problem.SyntaxProblem;
import java.util.List;
import java.util.Locale;

/**
 * Carries what the model says of a file's form to where messages are shown.
 *
 * @param problem the model's problem, which knows its own texts
 */
public record SyntaxMessage(SyntaxProblem problem) implements MessageCatalog {

    @Override
    public String format(Locale locale, String key, List<Object> arguments) {
        return problem.message(locale);
    }

    /** Returns the problem's text as a message. */
    public Message message() {
        return new Message(this, problem.messageKey(), List.copyOf(problem.arguments()));
    }
}
