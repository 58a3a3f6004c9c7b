package crieur.workspace.internal.build;

import crieur.core.message.MessageCatalog;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSession;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Runs the slow inspections, above all language, after a build, and adds what they find. */
final class SlowCheckJob extends Job {

    private static final MessageCatalog TEXTS = MessageCatalog.beside(BrandSession.class);

    private final IProject project;
    private final BrandSession session;
    private final boolean everything;
    private final Set<Path> changed;

    SlowCheckJob(IProject project, BrandSession session, boolean everything, Set<Path> changed) {
        super(TEXTS.message("SlowCheckJob.name", project.getName()).format(Locale.getDefault()));
        this.project = project;
        this.session = session;
        this.everything = everything;
        this.changed = Set.copyOf(changed);
        setPriority(Job.DECORATE);
        setSystem(!everything);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitoredProgress progress = new MonitoredProgress(monitor);
        BrandSession.Result result =
                everything ? session.checkAll(true, progress) : session.recheck(changed, true, progress);
        if (progress.isCancelled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            project.getWorkspace().run(inner -> write(result), project, 0, null);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return isClosing() ? Status.CANCEL_STATUS : e.getStatus();
        }
    }

    /** A studio that is left while it checks has no workspace any more; what is wrong is found again at the next start. */
    private static boolean isClosing() {
        return FrameworkUtil.getBundle(IProject.class).getState() != Bundle.ACTIVE;
    }

    /** A brand can be closed while it is checked, also in the moment before this; then nobody wants to know any more. */
    private void write(BrandSession.Result result) throws CoreException {
        boolean stillItsFolder = BrandProjects.isBrand(project)
                && BrandProjects.folder(project)
                        .filter(session.folder()::equals)
                        .isPresent();
        if (stillItsFolder) {
            new MarkerWriter(project, session).write(result, true);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == SlowCheckJob.class || family == FindingMarkers.TYPE;
    }
}
