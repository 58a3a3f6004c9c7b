package crieur.workspace.internal.build;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.workspace.internal.picture.RefusedPictures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Findings as markers of the workspace.
 *
 * <p>A marker carries what is needed to show the finding and to find it again; its fixes stay with the finding.
 */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "crieur.workspace.finding";

    /** The inspection's id. */
    public static final String INSPECTION = "crieur.inspection";

    /** The rule within the inspection, or empty. */
    public static final String RULE = "crieur.rule";

    /** The channel's id, or empty. */
    public static final String CHANNEL = "crieur.channel";

    /** The severity's id. */
    public static final String SEVERITY = "crieur.severity";

    /** Whether there is a fix, which a person may have to look at. */
    public static final String FIXABLE = "crieur.fixable";

    /** Whether it can be mended without a person looking, by a fix or by a JPEG file in place of a refused picture. */
    public static final String MENDABLE = "crieur.mendable";

    /** Whether it was found by the slow inspections, whose results come later than the others'. */
    static final String SLOW = "crieur.slow";

    private FindingMarkers() {}

    /** Returns the severity that a marker's attributes state. */
    public static Severity severity(Map<String, Object> attributes) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(attributes.get(SEVERITY))) {
                return severity;
            }
        }
        return Severity.INFO;
    }

    /**
     * Makes a resource's markers of one tier say what these findings say; one that says it already is left alone.
     *
     * @param slow which tier the findings belong to
     * @param pictures knows which refused pictures can become JPEG files
     * @throws CoreException if the workspace refuses
     */
    static void write(IResource resource, List<Finding> findings, boolean slow, RefusedPictures pictures)
            throws CoreException {
        Set<Map<String, Object>> wanted = new HashSet<>();
        findings.forEach(finding -> wanted.add(attributes(finding, slow, pictures)));
        List<IMarker> outdated = new ArrayList<>();
        for (IMarker marker : resource.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            Map<String, Object> known = marker.getAttributes();
            if (known != null && Boolean.valueOf(slow).equals(known.get(SLOW)) && !wanted.remove(known)) {
                outdated.add(marker);
            }
        }
        for (IMarker marker : outdated) {
            marker.delete();
        }
        for (Map<String, Object> attributes : wanted) {
            resource.createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Finding finding, boolean slow, RefusedPictures pictures) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, finding.message().format(Locale.getDefault()));
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LINE_NUMBER, finding.line());
        attributes.put(IMarker.CHAR_START, finding.range().start());
        attributes.put(IMarker.CHAR_END, finding.range().end());
        attributes.put(INSPECTION, finding.inspection());
        attributes.put(RULE, finding.rule());
        attributes.put(CHANNEL, finding.channel().orElse(""));
        attributes.put(SEVERITY, finding.severity().id());
        attributes.put(FIXABLE, !finding.fixes().isEmpty());
        attributes.put(
                MENDABLE,
                finding.safeFix().isPresent() || pictures.find(finding).isPresent());
        attributes.put(SLOW, slow);
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
