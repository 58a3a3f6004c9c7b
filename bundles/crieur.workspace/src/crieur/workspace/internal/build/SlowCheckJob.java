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
        boolean stillItsFolder =
                BrandProjects.folder(project).filter(session.folder()::equals).isPresent();
        if (progress.isCancelled() || !stillItsFolder) {
            return Status.CANCEL_STATUS;
        }
        try {
            project.getWorkspace().run(inner -> new MarkerWriter(project).write(result, true), project, 0, null);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == SlowCheckJob.class || family == FindingMarkers.TYPE;
    }
}
