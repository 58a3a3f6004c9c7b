package crieur.core.inspection;

import crieur.core.internal.profile.ProfileText;
import java.util.List;
import java.util.Optional;

/**
 * Changes the text of an {@code inspections.yaml} and leaves everything else in it as it is: comments, order, unknown keys.
 *
 * <p>Each method returns the new text; empty where the text is no YAML that could be changed as asked.
 */
public final class ProfileEdits {

    private ProfileEdits() {}

    /** Turns an inspection on or off. */
    public static Optional<String> setEnabled(String text, String inspection, boolean enabled) {
        return ProfileText.set(text, inspection, List.of("enabled"), Boolean.toString(enabled));
    }

    /** Sets the severity of an inspection's findings. */
    public static Optional<String> setSeverity(String text, String inspection, Severity severity) {
        return ProfileText.set(text, inspection, List.of("severity"), severity.id());
    }

    /** Sets a threshold of an inspection. */
    public static Optional<String> setThreshold(String text, String inspection, String name, double value) {
        String written = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return ProfileText.set(text, inspection, List.of("thresholds", name), written);
    }

    /** Turns a rule within an inspection on or off. */
    public static Optional<String> setRule(String text, String inspection, String rule, boolean on) {
        return ProfileText.set(text, inspection, List.of("rules", rule), Boolean.toString(on));
    }

    /** Takes away whether an inspection is on, and what then is left empty around it; empty where that is not said. */
    public static Optional<String> resetEnabled(String text, String inspection) {
        return ProfileText.remove(text, inspection, List.of("enabled"));
    }

    /** Takes away which severity findings have, and what then is left empty around it; empty where that is not said. */
    public static Optional<String> resetSeverity(String text, String inspection) {
        return ProfileText.remove(text, inspection, List.of("severity"));
    }

    /** Takes away whether a rule is on, and what then is left empty around it; empty where that is not said. */
    public static Optional<String> resetRule(String text, String inspection, String rule) {
        return ProfileText.remove(text, inspection, List.of("rules", rule));
    }

    /** Takes away everything that is said of an inspection, so that its defaults count again. */
    public static Optional<String> reset(String text, String inspection) {
        return ProfileText.remove(text, inspection);
    }
}
