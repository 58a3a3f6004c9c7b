package crieur.core.inspection;

import crieur.core.message.Message;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An inspection as it was contributed; the class behind it is made only when it first runs.
 *
 * @param id the permanent, fully qualified id, for example {@code crieur.core.textTooLong}
 * @param name what people call it
 * @param description what it finds and why that matters
 * @param category the group it is listed in: {@code network}, {@code language}, {@code media}, {@code plan},
 *     {@code style} or one of the contributor's own
 * @param subject the kind of subject it looks at
 * @param when the earliest moment it runs
 * @param severity its severity unless the profile or the case says another
 * @param enabledByDefault whether it runs without the profile naming it
 * @param slow whether it runs in the background only, and is left out by {@code --no-language}-like switches of its
 *     category
 * @param thresholds the thresholds it declares, with their defaults
 * @param networks the ids of the only networks it concerns; empty for all
 * @param contributor the plug-in or file it comes from
 * @param implementation makes the inspection; may throw
 */
public record InspectionDescriptor(
        String id,
        Message name,
        Message description,
        String category,
        Class<? extends Subject> subject,
        When when,
        Severity severity,
        boolean enabledByDefault,
        boolean slow,
        Map<String, Double> thresholds,
        Set<String> networks,
        String contributor,
        Supplier<Inspection<?>> implementation) {

    public InspectionDescriptor {
        thresholds = Map.copyOf(thresholds);
        networks = Set.copyOf(networks);
    }
}
