package crieur.cli.internal.command;

import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.util.List;
import java.util.Locale;

/** The words of the commands, in one language. */
final class CommandTexts {

    /** When to use colours. */
    static final List<String> COLOURS = List.of("auto", "always", "never");

    private static final MessageCatalog CATALOG = MessageCatalog.beside(CommandTexts.class);

    private final Locale locale;

    CommandTexts(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return CATALOG.message(key, arguments).format(locale);
    }

    static Message message(String key) {
        return CATALOG.message(key);
    }

    /** Returns a text of several lines, for the help. */
    String[] lines(String key) {
        return text(key).replace("%", "%%").split("\n");
    }

    String notAChoice(String option, String value, List<String> choices) {
        return text("CommandTexts.notAChoice", option, value, String.join(", ", choices));
    }
}
