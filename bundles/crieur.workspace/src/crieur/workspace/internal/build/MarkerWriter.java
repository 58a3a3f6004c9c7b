package crieur.workspace.internal.build;

import crieur.core.inspection.Finding;
import crieur.core.progress.Progress;
import crieur.workspace.internal.picture.RefusedPictures;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Writes the result of a check as markers on the files of a project. */
final class MarkerWriter {

    private final IProject project;
    private final RefusedPictures pictures;

    /** Creates a writer of what a session of the project found. */
    MarkerWriter(IProject project, BrandSession session) {
        this.project = project;
        pictures = new RefusedPictures(post -> session.setting(post, Progress.NONE));
    }

    /**
     * Writes a result; markers of files that it does not mention stay.
     *
     * @throws CoreException if the workspace refuses
     */
    void write(BrandSession.Result result, boolean slow) throws CoreException {
        for (Map.Entry<Path, List<Finding>> file : result.findings().entrySet()) {
            Optional<IResource> resource = resource(file.getKey());
            if (resource.isPresent() && resource.get().isAccessible()) {
                FindingMarkers.write(resource.get(), file.getValue(), slow, pictures);
            }
        }
        if (result.complete()) {
            removeOthers(result, slow);
        }
    }

    private void removeOthers(BrandSession.Result result, boolean slow) throws CoreException {
        for (IMarker marker : project.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE)) {
            IPath location = marker.getResource().getLocation();
            boolean mentioned = location != null && result.findings().containsKey(location.toPath());
            if (!mentioned && marker.getAttribute(FindingMarkers.SLOW, false) == slow) {
                marker.delete();
            }
        }
    }

    private Optional<IResource> resource(Path file) {
        IContainer content = BrandProjects.content(project);
        return BrandProjects.folder(project).filter(file::startsWith).map(folder -> {
            IPath inside = IPath.fromPath(folder.relativize(file));
            return inside.isEmpty() ? content : content.getFile(inside);
        });
    }
}
