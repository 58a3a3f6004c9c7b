package crieur.ui.internal.problems;

import crieur.core.inspection.Severity;
import crieur.model.file.FileKind;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BinaryOperator;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The problems of all open brands, read from their markers in the background.
 *
 * <p>A service; thread-safe. What it returns is immutable. Listeners are called on the thread that read, and change to the
 * display's themselves.
 */
public final class ProblemStore implements IResourceChangeListener {

    private static final BinaryOperator<Severity> WORSE = BinaryOperator.maxBy(Comparator.naturalOrder());

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job reading = Job.createSystem("Problems", (IJobFunction) this::read);
    private final Runnable renamed = () -> reading.schedule(100);
    private IWorkspace workspace;
    private BrandSessions sessions;
    private volatile List<ProblemRow> rows = List.of();
    private volatile Map<Path, Severity> worst = Map.of();

    /** Takes the workspace; called by the service's runtime. */
    public void setWorkspace(IWorkspace running) {
        workspace = running;
    }

    /** Takes the open brands, which know the titles; called by the service's runtime. */
    public void setSessions(BrandSessions open) {
        sessions = open;
    }

    /** Begins to listen; called by the service's runtime. */
    public void activate() {
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        sessions.addListener(renamed);
        reading.schedule();
    }

    /** Stops listening; called by the service's runtime. */
    public void deactivate() {
        workspace.removeResourceChangeListener(this);
        sessions.removeListener(renamed);
        reading.cancel();
    }

    /** Returns all problems, in no order. */
    public List<ProblemRow> rows() {
        return rows;
    }

    /** Returns how bad the worst problem of a file is, or of a brand's file by the brand's folder. */
    public Optional<Severity> worst(Path file) {
        return Optional.ofNullable(worst.get(file));
    }

    /** Adds a listener that is called after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        boolean markers = event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0;
        boolean projects = event.getDelta() != null && event.getDelta().getAffectedChildren().length > 0;
        if (markers || projects) {
            reading.schedule(100);
        }
    }

    private IStatus read(IProgressMonitor monitor) {
        List<ProblemRow> found = new ArrayList<>();
        Map<Path, Severity> severities = new HashMap<>();
        for (IProject project : new BrandProjects(workspace).all()) {
            read(project, found);
        }
        for (ProblemRow row : found) {
            severities.merge(row.file(), row.severity(), WORSE);
            if (FileKind.BRAND.is(row.file())) {
                severities.merge(row.file().getParent(), row.severity(), WORSE);
            }
        }
        boolean changed = !found.equals(rows);
        rows = List.copyOf(found);
        worst = Map.copyOf(severities);
        if (changed) {
            listeners.forEach(Runnable::run);
        }
        return Status.OK_STATUS;
    }

    private void read(IProject project, List<ProblemRow> found) {
        try {
            for (IMarker marker : project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE)) {
                row(marker).ifPresent(found::add);
            }
        } catch (CoreException e) {
            // The project was closed meanwhile: it has no problems to show.
        }
    }

    private Optional<ProblemRow> row(IMarker marker) throws CoreException {
        IResource resource = marker.getResource();
        Map<String, Object> values = marker.getAttributes();
        if (resource.getLocation() == null || values == null) {
            return Optional.empty();
        }
        Path file = resource.getLocation().toPath();
        String channel = String.valueOf(values.getOrDefault(FindingMarkers.CHANNEL, ""));
        return Optional.of(new ProblemRow(
                marker.getId(),
                FindingMarkers.severity(values),
                String.valueOf(values.get(IMarker.MESSAGE)),
                String.valueOf(values.getOrDefault(FindingMarkers.INSPECTION, "")),
                channel,
                channel.isEmpty() ? "" : sessions.channelLabel(file, channel),
                file,
                sessions.titleOf(file).orElseGet(() -> file.getFileName().toString()),
                campaign(file),
                number(values, IMarker.LINE_NUMBER, 1),
                number(values, IMarker.CHAR_START, 0),
                number(values, IMarker.CHAR_END, 0),
                Boolean.TRUE.equals(values.get(FindingMarkers.MENDABLE))));
    }

    private static int number(Map<String, Object> values, String name, int otherwise) {
        return values.get(name) instanceof Integer number ? number : otherwise;
    }

    /** The campaign's folder lies right below the folder of campaigns. */
    private static String campaign(Path file) {
        for (int i = file.getNameCount() - 2; i > 0; i--) {
            if (file.getName(i - 1).toString().equals("campaigns")) {
                return file.getName(i).toString();
            }
        }
        return "";
    }
}
