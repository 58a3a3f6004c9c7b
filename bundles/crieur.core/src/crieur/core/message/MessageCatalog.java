package crieur.core.message;

import java.util.List;
import java.util.Locale;

/**
 * Texts by key, in each language that Crieur speaks.
 *
 * <p>Implementations are thread-safe and never throw: an unknown key gives the key.
 */
public interface MessageCatalog {

    /** Formats one text; {@code arguments} fill {@code {0}}, {@code {1}}… and ICU plural and select forms. */
    String format(Locale locale, String key, List<Object> arguments);

    /** Returns a message of this catalogue. */
    default Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }

    /**
     * Returns the catalogue of {@code messages.properties} and {@code messages_fr.properties} beside a class.
     *
     * @param anchor a class whose package and class loader hold the files; loading is lazy
     */
    static MessageCatalog beside(Class<?> anchor) {
        return new PropertiesCatalog(anchor);
    }
}
