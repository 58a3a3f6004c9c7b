package crieur.core.internal.message;

import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One text that was written in English and perhaps in other languages; the English one is its key.
 *
 * @param others the text by language
 */
public record InLanguages(Map<String, String> others) implements MessageCatalog {

    public InLanguages {
        others = Map.copyOf(others);
    }

    /** Returns a text that is the same for all readers. */
    public static Message asWritten(String text) {
        return new InLanguages(Map.of()).message(text);
    }

    @Override
    public String format(Locale locale, String key, List<Object> arguments) {
        return others.getOrDefault(locale.getLanguage(), key);
    }
}
