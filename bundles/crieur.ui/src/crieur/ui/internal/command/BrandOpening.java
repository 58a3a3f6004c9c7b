package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.brands.BrandsView;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens a brand's folder in the background, with progress. */
public final class BrandOpening {

    private BrandOpening() {}

    /** Opens a folder that holds a brand; the lists of brands show it as soon as they know it. Called on any thread. */
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
        PlatformUI.getWorkbench()
                .getDisplay()
                .asyncExec(() -> show(folder.toAbsolutePath().normalize()));
    }

    private static void show(Path folder) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            Optional.ofNullable(window.getActivePage()).ifPresent(page -> BrandsView.showNew(page, folder));
        }
    }
}
