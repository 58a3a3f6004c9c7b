package crieur.ui.internal.change;

import crieur.core.progress.Progress;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.ChangeRun;
import crieur.workspace.internal.change.WorkspaceFiles;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** Carries out changes of files, each as one for the workspace. Touches the disk: not for the display's thread. */
public final class WorkspaceChange {

    private WorkspaceChange() {}

    /**
     * Carries out a change that follows from what was undone or redone elsewhere, and so has no place of its own in what can be undone.
     *
     * @return the change that takes it back
     * @throws IOException if it cannot be done; the files are as they were
     * @throws CoreException if the workspace does not let it be done
     */
    public static BrandChange follow(BrandChange change, IProgressMonitor monitor) throws IOException, CoreException {
        return apply(change, inner -> Progress.NONE, monitor);
    }

    /** The same, with its progress told. */
    static BrandChange apply(
            BrandChange change, Function<IProgressMonitor, Progress> progress, IProgressMonitor monitor)
            throws IOException, CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        BrandChange[] inverse = {BrandChange.NONE};
        IOException[] failure = {null};
        IWorkspaceRunnable work = inner -> {
            WorkspaceFiles files = new WorkspaceFiles(new BrandProjects(workspace), kept(), inner);
            try {
                inverse[0] = new ChangeRun(files).apply(change, progress.apply(inner));
            } catch (IOException e) {
                failure[0] = e;
            }
        };
        workspace.run(work, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        if (failure[0] != null) {
            throw failure[0];
        }
        return inverse[0];
    }

    /** Deleted files are kept beside the workspace's own data for as long as the workspace is. */
    private static Path kept() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(WorkspaceChange.class))
                .append("deleted")
                .toPath();
    }
}
