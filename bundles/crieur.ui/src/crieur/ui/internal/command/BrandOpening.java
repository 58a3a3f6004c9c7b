package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Opens a brand's folder in the background, with progress. */
public final class BrandOpening {

    private BrandOpening() {}

    /** Opens a folder that holds a brand. */
    public static void open(Path folder) {
        WorkspaceJob job = new WorkspaceJob(text("BrandOpening.job", folder.getFileName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                SubMonitor progress = SubMonitor.convert(monitor, 2);
                IProject project = BrandProjects.ofWorkspace().open(folder, progress.split(1));
                project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, progress.split(1));
                return Status.OK_STATUS;
            }

            /** It checks the brand, too. */
            @Override
            public boolean belongsTo(Object family) {
                return FindingMarkers.TYPE.equals(family);
            }
        };
        job.setUser(false);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
