package crieur.core.message;

import java.util.List;
import java.util.Locale;

/**
 * A sentence for a person, kept as key and arguments until a reader's language is known.
 *
 * <p>Immutable and safe to share between threads. Arguments are strings, numbers, java.time values or other messages;
 * they are never null.
 *
 * @param catalog where the key is found
 * @param key the key, which says class and meaning, for example {@code TextLengthInspection.tooLong}
 * @param arguments the arguments of the pattern, in order
 */
public record Message(MessageCatalog catalog, String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns the sentence in a language, English where the catalogue has no text in it.
     *
     * <p>A missing key or a broken pattern gives the key itself, never an exception.
     */
    public String format(Locale locale) {
        return catalog.format(locale, key, arguments);
    }
}
