package crieur.core.internal.profile;

/** The keys of {@code inspections.yaml}. */
final class ProfileKeys {

    static final String INSPECTIONS = "inspections";
    static final String ENABLED = "enabled";
    static final String SEVERITY = "severity";
    static final String THRESHOLDS = "thresholds";
    static final String RULES = "rules";
    static final String NETWORKS = "networks";
    static final String CHANNELS = "channels";

    private ProfileKeys() {}
}
