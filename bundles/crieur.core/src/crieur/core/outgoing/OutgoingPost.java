package crieur.core.outgoing;

import crieur.core.network.Network;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one channel would send of a post: everything a network gets, as plain values; immutable.
 *
 * <p>It is made without asking any network: what only the network or a fetched page knows, such as the title of a link's
 * page, is not there.
 *
 * @param network the network, as the channel's account and the type of post see it
 * @param channel the channel's id in the brand, or the network's id where there is no brand
 * @param account who sends it
 * @param type the type of post, for example {@code thread}; empty for a network without types
 * @param texts the text; several of them for a thread, in order; never none
 * @param card the card that the network shows of a link; empty for none
 * @param media what goes with the first text, in order
 * @param fields what the network is told beyond the text, by the field's id, in the network's order; of a list each value
 *     under {@code id[0]}, {@code id[1]}…
 * @param language the BCP 47 language that the post or else its campaign states
 * @param scheduled when it is due
 */
public record OutgoingPost(
        Network network,
        String channel,
        Account account,
        Optional<String> type,
        List<OutgoingText> texts,
        Optional<LinkCard> card,
        List<OutgoingMedia> media,
        Map<String, String> fields,
        Optional<String> language,
        Optional<ZonedDateTime> scheduled) {

    /** The field that hides the text until a reader asks for it. */
    public static final String CONTENT_WARNING = "contentWarning";

    /**
     * An account on a network.
     *
     * @param name the name that readers see
     * @param handle its address on the network as the network writes it, {@code @user} or {@code @user@host}, without the
     *     sign where the network has none; empty where it is not known
     */
    public record Account(String name, String handle) {}

    public OutgoingPost {
        texts = List.copyOf(texts);
        media = List.copyOf(media);
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a post without even an empty text");
        }
    }

    /** Returns the first text, the only one but for threads. */
    public OutgoingText text() {
        return texts.get(0);
    }

    /** Returns the value of a field; empty where it has none. */
    public Optional<String> field(String id) {
        return Optional.ofNullable(fields.get(id)).filter(value -> !value.isBlank());
    }

    /** Returns the values of a field that is a list, in order. */
    public List<String> fieldValues(String id) {
        return fields.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(id + "[") || entry.getKey().equals(id))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
