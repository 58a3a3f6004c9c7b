package crieur.networks.internal.inspection;

import crieur.core.inspection.Severity;
import crieur.core.network.Provenance;
import java.util.Optional;

/** How bad it is to break a rule: what is well known and undisputed is an error, all else warns before it errs. */
final class Breach {

    private Breach() {}

    static Optional<Severity> of(Provenance provenance) {
        return Optional.of(provenance.isReliable() ? Severity.ERROR : Severity.WARNING);
    }
}
