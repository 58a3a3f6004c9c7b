package crieur.core.outgoing;

import crieur.core.text.EntityKind;

/**
 * A stretch of an outgoing text that its network makes a link of.
 *
 * @param kind what it is
 * @param start its first position in the text, in UTF-16 units, its sign ({@code @}, {@code #}, {@code $}) included
 * @param end the position after its last one, in UTF-16 units
 * @param from its first position as the network is told, in the text's unit: bytes of UTF-8 for a Bluesky facet, UTF-16
 *     units for a Telegram entity
 * @param to the position after its last one, in the same unit
 * @param target what it leads to: the address of a link, with a scheme; an account or a tag without its sign, a cashtag
 *     with it and in capitals
 * @param shown what readers see in its place: X and Mastodon shorten links
 */
public record OutgoingEntity(EntityKind kind, int start, int end, int from, int to, String target, String shown) {}
