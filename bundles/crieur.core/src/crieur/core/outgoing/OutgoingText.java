package crieur.core.outgoing;

import crieur.core.network.Unit;
import java.util.List;

/**
 * One text of an outgoing post.
 *
 * @param text what readers read
 * @param sent what goes over the wire: the text with what the network reserves escaped, as it asks for
 * @param unit what the entities' {@code from} and {@code to} count
 * @param entities what the network makes links of, in the order of their start; Bluesky's may overlap, as its own
 *     library's do
 * @param fold what stays visible before a reader asks for more
 */
public record OutgoingText(String text, String sent, Unit unit, List<OutgoingEntity> entities, Fold fold) {

    public OutgoingText {
        entities = List.copyOf(entities);
    }
}
