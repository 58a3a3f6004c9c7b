package crieur.rcp.internal.application;

import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A brand that is checked anew at the start, as after a crash. */
class OutsideChangesTest extends OpenBrandTest {

    @BeforeEach
    void untilItIsBuilt() {
        until("the brand was built", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
    }

    private static boolean hasProblem(IFile post) {
        try {
            return post.exists() && post.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO).length > 0;
        } catch (CoreException e) {
            return false;
        }
    }

    @Test
    void whatIsSavedAsTheCheckEndsIsCheckedToo() throws Exception {
        Path file = folder.resolve("campaigns/noel/posts/a.post");
        IFile post = BrandProjects.ofWorkspace().file(file).orElseThrow();
        OutsideChanges checking = new OutsideChanges(true);
        checking.schedule();
        until("the brand was checked", () -> checking.getResult() != null);

        Files.writeString(file, "---\ntitle: Essai\nstate: draft\n---\nBonjour !!!!\n");
        post.getParent().refreshLocal(IResource.DEPTH_ONE, null);

        until("the post was checked", () -> hasProblem(post));
    }
}
