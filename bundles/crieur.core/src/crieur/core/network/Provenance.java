package crieur.core.network;

import crieur.core.internal.message.InLanguages;
import crieur.core.message.Message;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param source the page, repository or server, in words a person can follow; as the data have it
 * @param date when it was read, as ISO year, year-month or date; empty where the source gives none
 * @param standing how well it is known
 * @param disagreement what other sources say, where they differ; as the data have it
 * @param words the source and the disagreement for a reader, in the reader's language where the data have them in it
 */
public record Provenance(
        String source, Optional<String> date, Standing standing, Optional<String> disagreement, Words words) {

    /** The texts for people. */
    public record Words(Message source, Optional<Message> disagreement) {}

    /** Creates one whose texts are the same for all readers. */
    public Provenance(String source, Optional<String> date, Standing standing, Optional<String> disagreement) {
        this(
                source,
                date,
                standing,
                disagreement,
                new Words(InLanguages.asWritten(source), disagreement.map(InLanguages::asWritten)));
    }

    /** Returns whether a breach may be an error: well known and undisputed. */
    public boolean isReliable() {
        return standing.isReliable() && disagreement.isEmpty();
    }
}
