package crieur.core.network;

import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param source the page, repository or server, in words a person can follow
 * @param date when it was read, as ISO year, year-month or date; empty where the source gives none
 * @param standing how well it is known
 * @param disagreement what other sources say, where they differ
 */
public record Provenance(String source, Optional<String> date, Standing standing, Optional<String> disagreement) {

    /** Returns whether a breach may be an error: well known and undisputed. */
    public boolean isReliable() {
        return standing.isReliable() && disagreement.isEmpty();
    }
}
