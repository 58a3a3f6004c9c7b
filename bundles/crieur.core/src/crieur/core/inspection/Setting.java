package crieur.core.inspection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a profile says of one inspection on one channel, defaults filled in; immutable.
 *
 * @param enabled whether it runs
 * @param severity the severity of all its findings; empty to leave it to the inspection
 * @param thresholds the value of every threshold that it declares
 * @param rulesOff the rules within it that are turned off
 */
public record Setting(
        boolean enabled, Optional<Severity> severity, Map<String, Double> thresholds, Set<String> rulesOff) {

    public Setting {
        thresholds = Map.copyOf(thresholds);
        rulesOff = Set.copyOf(rulesOff);
    }
}
