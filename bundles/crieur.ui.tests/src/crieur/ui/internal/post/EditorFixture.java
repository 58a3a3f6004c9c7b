package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;

import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A brand with one post, open in the editor. */
@ExtendWith(OnDisplay.class)
public abstract class EditorFixture {

    @TempDir
    protected Path home;

    protected Path post;
    private IProject project;
    protected IWorkbenchPage page;
    protected PostEditor editor;
    protected IDocument document;

    /** Opens a post, and waits until one can write in it. */
    public static PostEditor open(IWorkbenchPage page, Path post) {
        PostEditors.open(page, post);
        until(() -> page.getActivePart() instanceof PostEditor opened
                && opened.path().equals(post));
        return (PostEditor) page.getActivePart();
    }

    /** What the post says when it is opened. */
    protected String body() {
        return "Bonjour\n";
    }

    /** The network that it goes to, which is also the channel's name. */
    protected String network() {
        return "x";
    }

    @BeforeEach
    protected void openPost() throws IOException, CoreException {
        Path folder = new NewBrand("Atelier", "fr", ZoneId.of("UTC"), List.of("crieur.networks." + network()), "Noël")
                .createIn(home);
        post = folder.resolve("campaigns/noel/posts/a.post");
        Files.writeString(post, "---\ntitle: Essai\nchannels: [" + network() + "]\nstate: draft\n---\n" + body());
        project = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        BrandSessions sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        until(() -> sessions.of(post).isPresent());
        // What has the focus is known of an active window only.
        page.getWorkbenchWindow().getShell().forceActive();
        editor = open(page, post);
        document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Gives the window the keyboard, which a shell of a test before may have taken from it. */
    protected void activate() {
        Shell shell = editor.getSite().getShell();
        shell.forceActive();
        until(() -> shell.getDisplay().getActiveShell() == shell);
    }

    @AfterEach
    protected void closePost() throws CoreException {
        page.closeEditor(editor, false);
        BrandProjects.ofWorkspace().close(project, new NullProgressMonitor());
    }
}
