package crieur.workspace.internal.build;

import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Checks a brand whenever its files change, and writes what is found as markers.
 *
 * <p>Only what depends on the change is checked again; the brand's index knows what that is. The quick inspections run
 * here, the slow ones in a job afterwards.
 */
public final class BrandBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Set<Path> changed = delta == null ? Set.of() : changed(delta);
        if (delta != null && changed.isEmpty()) {
            return new IProject[0];
        }
        CoreException[] failure = new CoreException[1];
        ServiceCaller.callOnce(BrandBuilder.class, BrandSessions.class, sessions -> {
            try {
                check(sessions, delta == null, changed, monitor);
            } catch (CoreException e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return new IProject[0];
    }

    private void check(BrandSessions sessions, boolean everything, Set<Path> changed, IProgressMonitor monitor)
            throws CoreException {
        BrandSession session = sessions.open(getProject()).orElse(null);
        if (session == null) {
            return;
        }
        MonitoredProgress progress = new MonitoredProgress(monitor);
        BrandSession.Result result =
                everything ? session.checkAll(false, progress) : session.recheck(changed, false, progress);
        if (progress.isCancelled()) {
            forgetLastBuiltState();
            throw new OperationCanceledException();
        }
        new MarkerWriter(getProject(), session).write(result, false);
        sessions.changed();
        new SlowCheckJob(getProject(), session, everything, changed).schedule();
    }

    private Set<Path> changed(IResourceDelta delta) throws CoreException {
        IContainer content = BrandProjects.content(getProject());
        Set<Path> changed = new HashSet<>();
        delta.accept(part -> {
            IResource resource = part.getResource();
            boolean markersOnly = part.getKind() == IResourceDelta.CHANGED && part.getFlags() == IResourceDelta.MARKERS;
            if (resource.getType() == IResource.FILE
                    && !markersOnly
                    && content.getFullPath().isPrefixOf(resource.getFullPath())
                    && resource.getLocation() != null) {
                changed.add(resource.getLocation().toPath());
            }
            return true;
        });
        return changed;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Markers are written below the project only, so that nothing outside waits for a check. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return getProject();
    }
}
