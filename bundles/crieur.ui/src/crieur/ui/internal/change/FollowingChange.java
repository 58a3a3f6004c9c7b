package crieur.ui.internal.change;

import crieur.core.progress.Progress;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.ChangeRun;
import crieur.workspace.internal.change.WorkspaceFiles;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Changes files because of what was undone or redone elsewhere: such a change has no place of its own in what can be undone.
 *
 * <p>Touches the disk: not for the display's thread.
 */
public final class FollowingChange {

    private FollowingChange() {}

    /**
     * Carries out a change.
     *
     * @return the change that takes it back
     * @throws IOException if it cannot be done; the files are as they were
     */
    public static BrandChange apply(BrandChange change, IProgressMonitor monitor) throws IOException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        BrandChange[] inverse = {BrandChange.NONE};
        IOException[] failure = {null};
        IWorkspaceRunnable work = inner -> {
            WorkspaceFiles files = new WorkspaceFiles(new BrandProjects(workspace), Changes.kept(), inner);
            try {
                inverse[0] = new ChangeRun(files).apply(change, Progress.NONE);
            } catch (IOException e) {
                failure[0] = e;
            }
        };
        try {
            workspace.run(work, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
        if (failure[0] != null) {
            throw failure[0];
        }
        return inverse[0];
    }
}
