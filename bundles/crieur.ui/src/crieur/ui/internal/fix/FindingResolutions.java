package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.session.BrandSessions;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;

/** The fixes of a marker, for the Problems view of any Eclipse IDE. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(FindingMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return finding(marker).stream()
                .flatMap(finding -> finding.fixes().stream().map(fix -> new Resolution(fix, finding)))
                .toArray(IMarkerResolution[]::new);
    }

    private static Optional<Finding> finding(IMarker marker) {
        BrandSessions sessions = PlatformUI.getWorkbench().getService(BrandSessions.class);
        return Optional.ofNullable(marker.getResource().getLocation())
                .flatMap(location -> sessions.finding(
                        location.toPath(),
                        marker.getAttribute(FindingMarkers.INSPECTION, ""),
                        marker.getAttribute(FindingMarkers.CHANNEL, ""),
                        marker.getAttribute(IMarker.CHAR_START, 0)));
    }

    /** One fix of a marker. */
    private record Resolution(Fix fix, Finding finding) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return Texts.text(fix.title());
        }

        @Override
        public String getDescription() {
            return Texts.text(finding.message());
        }

        @Override
        public Image getImage() {
            return Images.image("fix");
        }

        @Override
        public void run(IMarker marker) {
            try {
                FixApplication.applyToFiles(fix);
            } catch (CoreException e) {
                MessageDialog.openError(null, "Crieur", text("FixProposal.notWritten"));
            }
        }
    }
}
