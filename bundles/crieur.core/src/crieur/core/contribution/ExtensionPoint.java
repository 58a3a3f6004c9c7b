package crieur.core.contribution;

import java.util.Optional;

/** The four things that a plug-in can contribute. */
public enum ExtensionPoint {
    /** Networks with their rules: {@code crieur.networks}. */
    NETWORKS("crieur.networks", "network"),
    /** Campaign templates: {@code crieur.templates}. */
    TEMPLATES("crieur.templates", "template"),
    /** Workflows: {@code crieur.workflows}. */
    WORKFLOWS("crieur.workflows", "workflow"),
    /** Inspections: {@code crieur.inspections}. */
    INSPECTIONS("crieur.inspections", "inspection");

    private final String id;
    private final String element;

    ExtensionPoint(String id, String element) {
        this.id = id;
        this.element = element;
    }

    /** Returns the permanent id of the extension point. */
    public String id() {
        return id;
    }

    /** Returns the name of the XML element that contributes one. */
    public String element() {
        return element;
    }

    /** Returns the extension point of an id. */
    public static Optional<ExtensionPoint> of(String id) {
        for (ExtensionPoint point : values()) {
            if (point.id.equals(id)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }
}
