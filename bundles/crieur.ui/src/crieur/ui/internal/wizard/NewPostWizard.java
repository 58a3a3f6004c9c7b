package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.model.source.FileText;
import crieur.ui.internal.brands.BrandsView;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.ui.internal.turn.TypeAhead;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.creation.NewPost;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/** Makes a post in a campaign, and opens it. */
public final class NewPostWizard extends StudioWizard {

    private IWorkbenchWindow window;
    private PostPage fields;

    /** Creates the wizard. */
    public NewPostWizard() {
        setWindowTitle(text("NewPostWizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        SelectedPlace place = place(window, selection);
        fields = new PostPage(place, new NetworkImages(workbench.getService(ContributionsSource.class)));
    }

    static SelectedPlace place(IWorkbenchWindow window, IStructuredSelection selection) {
        return new SelectedPlace(
                window.getService(BrandSessions.class).outlines(), selection.getFirstElement(), edited(window));
    }

    private static Optional<Path> edited(IWorkbenchWindow window) {
        IWorkbenchPage active = window.getActivePage();
        IEditorPart editor = active == null ? null : active.getActiveEditor();
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        return Optional.ofNullable(file).map(IFile::getLocation).map(location -> location.toPath());
    }

    @Override
    public void addPages() {
        addPage(fields);
    }

    @Override
    public boolean performFinish() {
        NewPost post = fields.post();
        Path file = post.fileIn(fields.campaign().file().getParent());
        BrandChange change =
                new BrandChange(List.of(new FileStep.Create(file, new FileText(false, post.text()))), List.of(file));
        boolean made = new Changes(window)
                .run(text("NewPostWizard.undo", post.title()), () -> change)
                .isPresent();
        if (made) {
            IWorkbenchPage page = window.getActivePage();
            TypeAhead.during(
                    window.getShell().getDisplay(),
                    () -> BrandsView.showNew(page, file),
                    () -> PostEditors.open(page, file));
        }
        return made;
    }
}
