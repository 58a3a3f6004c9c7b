package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A brand whose files another program changes. */
class ComingBackTest extends OpenBrandTest {

    private final Shell studio =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();

    @BeforeEach
    void bringToFront() {
        until(
                "what the start looks for is seen",
                () -> Stream.of(Job.getJobManager().find(null)).noneMatch(OutsideChanges.class::isInstance));
        studio.forceActive();
        until("the studio is in front", () -> display.getActiveShell() == studio);
    }

    @AfterEach
    void showAgain() {
        studio.setVisible(true);
    }

    private IFile anotherProgramWrites() throws IOException {
        Path post = folder.resolve("campaigns/noel/posts/a.post");
        Files.writeString(post, "---\ntitle: Essai\n---\nBonjour\n");
        return BrandProjects.ofWorkspace().file(post).orElseThrow();
    }

    private void pass(int milliseconds) {
        AtomicBoolean over = new AtomicBoolean();
        display.timerExec(milliseconds, () -> over.set(true));
        until("some time has passed", over::get);
    }

    @Test
    void whatAnotherProgramWroteIsSeenWhenThePersonComesBack() throws IOException {
        studio.setVisible(false);
        until("no window of the studio is in front", () -> display.getActiveShell() == null);
        studio.notifyListeners(SWT.Deactivate, new Event());
        pass(500);
        IFile post = anotherProgramWrites();
        pass(500);
        assertThat(post.exists()).isFalse();

        studio.setVisible(true);
        studio.notifyListeners(SWT.Activate, new Event());

        until("the post is seen", post::exists);
        assertThat(post.isSynchronized(IResource.DEPTH_ZERO)).isTrue();
    }

    @Test
    void nothingIsLookedForWhenADialogOfTheStudioCloses() throws IOException {
        IFile post = anotherProgramWrites();
        studio.notifyListeners(SWT.Deactivate, new Event());
        pass(500);
        assertThat(display.getActiveShell()).isNotNull();

        studio.notifyListeners(SWT.Activate, new Event());
        pass(1000);

        assertThat(post.exists()).isFalse();
    }
}
