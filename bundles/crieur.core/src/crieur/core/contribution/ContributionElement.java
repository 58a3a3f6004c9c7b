package crieur.core.contribution;

import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One XML element of a contribution, wherever it was read.
 *
 * <p>Immutable and thread-safe. Classes and resources are found only when asked for, so reading an element starts no
 * plug-in.
 */
public interface ContributionElement {

    /** Returns the element's name. */
    String name();

    /** Returns an attribute in the language of a reader; a {@code %key} is looked up, English being the last resort. */
    Optional<String> attribute(String name, Locale locale);

    /** Returns an attribute that is no text for people. */
    default Optional<String> attribute(String name) {
        return attribute(name, Locale.ROOT);
    }

    /** Returns the child elements of a name, in their order. */
    List<ContributionElement> children(String name);

    /** Returns all child elements, in their order. */
    List<ContributionElement> children();

    /** Returns the text inside the element, trimmed; empty when there is none. */
    String text();

    /** Returns the symbolic name of the plug-in, or the path of the file, that contributes this. */
    String contributor();

    /**
     * Returns where this stands, as far as that is known, for messages to its author: the contributor, or a data file
     * with line and column.
     */
    default String location() {
        return contributor();
    }

    /**
     * Makes an object of the class that an attribute names, with its public constructor without parameters.
     *
     * @throws ContributionException if the attribute is missing, or the class is not found, not of the type, or throws
     */
    <T> T create(String attribute, Class<T> type) throws ContributionException;

    /**
     * Opens a file of the contributor.
     *
     * @param path relative, with {@code /}; it may not leave the contributor
     * @throws IOException if there is no such file
     */
    InputStream open(String path) throws IOException;

    /**
     * Returns an attribute that every element of the kind must have.
     *
     * @throws ContributionException if it is missing or blank
     */
    default String require(String name) throws ContributionException {
        return attribute(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new ContributionException("the attribute \"" + name + "\" is missing"));
    }

    /** Returns an attribute as a text for people; the attribute's name where it is missing. */
    default Message message(String name) {
        MessageCatalog translated =
                (locale, key, arguments) -> attribute(key, locale).orElse(key);
        return translated.message(name);
    }
}
