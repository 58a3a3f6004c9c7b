package crieur.ui.internal.brands;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.command.BrandOpening;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.change.CampaignChanges;
import crieur.workspace.internal.change.MediaChanges;
import crieur.workspace.internal.change.PostChanges;
import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnDisplay.class)
class BrandsViewTest {

    @TempDir
    Path home;

    private Path post;
    private Path campaign;
    private IProject project;
    private IWorkbenchPage page;
    private BrandSessions sessions;
    private Changes changes;

    @BeforeEach
    void openBrand() throws IOException, CoreException {
        Path folder = new NewBrand("Marque d’essai", "fr", ZoneId.of("UTC"), List.of("crieur.networks.x"), "Noël")
                .createIn(home);
        campaign = folder.resolve("campaigns/noel/noel.campaign");
        post = folder.resolve("campaigns/noel/posts/a.post");
        Files.writeString(post, "---\ntitle: Essai\nchannels: [x]\nstate: draft\n---\nBonjour\n");
        project = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        changes = new Changes(page.getWorkbenchWindow());
        until(() -> titles().contains("Essai"));
    }

    @AfterEach
    void closeBrand() throws CoreException {
        page.closeAllEditors(false);
        BrandProjects.ofWorkspace().close(project, new NullProgressMonitor());
    }

    private List<String> titles() {
        return sessions.outlines().stream()
                .map(BrandOutline::campaigns)
                .flatMap(List::stream)
                .flatMap(one -> one.posts().stream())
                .map(one -> one.title())
                .toList();
    }

    private static void undo() throws Exception {
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        assertThat(history.undo(Changes.context(), new NullProgressMonitor(), null)
                        .isOK())
                .isTrue();
    }

    @Test
    void showsThePostThatIsLookedFor() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);

        view.reveal(post);

        until(() -> view.getSite().getSelectionProvider().getSelection() instanceof StructuredSelection selection
                && !selection.isEmpty()
                && BrandsViewModel.key(selection.getFirstElement()).equals(post));
    }

    @Test
    void aFilterThatNothingPassesSaysSo() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);
        view.reveal(post);
        until(() -> selected(view).equals("Essai"));
        Shell window = view.getSite().getShell();
        Text filter = all(window, Text.class).stream()
                .filter(field -> field.getMessage().equals("Filter by title, state or channel"))
                .findFirst()
                .orElseThrow();
        try {
            filter.setText("xyz & co");
            assertThat(said(window)).anyMatch(words -> words.startsWith("Nothing matches “xyz && co”."));

            filter.setText("essai");
            assertThat(said(window)).noneMatch(words -> words.startsWith("Nothing matches"));
        } finally {
            filter.setText("");
        }
    }

    private static List<String> said(Shell window) {
        return all(window, Label.class).stream()
                .filter(label -> label.isVisible() && label.getSize().y > 0)
                .map(Label::getText)
                .toList();
    }

    @Test
    void aRenamedPostIsRenamedOnTheDiskAndBackAgain() throws Exception {
        byte[] before = Files.readAllBytes(post);

        assertThat(changes.run("rename", () -> PostChanges.rename(post, "Autre", true)))
                .isPresent();

        Path renamed = post.resolveSibling("autre.post");
        assertThat(renamed).content().contains("title: Autre");
        until(() -> titles().contains("Autre"));
        undo();
        assertThat(post).hasBinaryContent(before);
        assertThat(renamed).doesNotExist();
    }

    @Test
    void nothingStaysOfACopiedCampaignThatIsTakenBack() throws Exception {
        Path copy = campaign.getParent().resolveSibling("copie");

        changes.run("Copy", () -> CampaignChanges.duplicate(campaign, "Copie"));
        until(() -> campaigns().contains("Copie"));
        undo();

        until(() -> campaigns().equals(List.of("Noël")));
        assertThat(copy).doesNotExist();
    }

    @Test
    void aRenamedCampaignStaysOpenAndItsPostSelected() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);
        view.reveal(post);
        until(() -> selected(view).equals("Essai"));

        changes.run("Rename", () -> CampaignChanges.rename(campaign, "Fêtes", true));

        until(() -> campaigns().equals(List.of("Fêtes")));
        until(() -> selected(view).equals("Essai"));
        undo();
        until(() -> campaigns().equals(List.of("Noël")));
        until(() -> selected(view).equals("Essai"));
    }

    private static Object element(BrandsView view) {
        return ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
    }

    private static String selected(BrandsView view) {
        return element(view) instanceof PostOutline chosen ? chosen.title() : "";
    }

    private List<String> campaigns() {
        return sessions.outlines().stream()
                .map(BrandOutline::campaigns)
                .flatMap(List::stream)
                .map(CampaignOutline::name)
                .toList();
    }

    @Test
    void anOpenEditorFollowsItsRenamedPost() {
        IEditorPart editor = EditorFixture.open(page, post);

        changes.run("rename", () -> PostChanges.rename(post, "Autre", true));

        until(() -> page.findEditor(editor.getEditorInput()) != null
                && editor.getEditorInput().getName().equals("autre.post"));
    }

    @Test
    void aDeletedPostComesBack() throws Exception {
        changes.run("delete", () -> PostChanges.delete(List.of(post)));
        assertThat(post).doesNotExist();

        undo();

        assertThat(post).content().contains("Bonjour");
    }

    @Test
    void whatUndoBringsBackIsSelected() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);
        view.reveal(post);
        until(() -> selected(view).equals("Essai"));
        changes.run("delete", () -> PostChanges.delete(List.of(post)));
        until(() -> titles().isEmpty() && selected(view).isEmpty());

        undo();

        until(() -> selected(view).equals("Essai"));
    }

    @Test
    void aCampaignThatUndoBringsBackIsSelected() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);
        changes.run("delete", () -> CampaignChanges.delete(List.of(campaign)));
        until(() -> campaigns().isEmpty());

        undo();

        until(() -> element(view) instanceof CampaignOutline back && back.file().equals(campaign));
    }

    @Test
    void aBrandThatIsOpenedIsSelectedAndOpen() throws Exception {
        BrandsView view = (BrandsView) page.showView(BrandsView.ID);
        Path folder = new NewBrand("Zoé", "fr", ZoneId.of("UTC"), List.of(), "Été").createIn(home);
        Path file = folder.resolve("campaigns");
        BrandProjects projects = BrandProjects.ofWorkspace();

        BrandOpening.open(folder);

        try {
            until(() -> element(view) instanceof BrandOutline brand
                    && brand.folder().equals(folder));
            Tree tree = ((LazyTree) view.getSite().getSelectionProvider()).tree();
            assertThat(tree.getSelection()[0].getExpanded()).isTrue();
        } finally {
            until(() -> projects.file(file).isPresent() && Job.getJobManager().find(FindingMarkers.TYPE).length == 0);
            projects.close(projects.file(file).orElseThrow().getProject(), new NullProgressMonitor());
        }
    }

    @Test
    void aPictureIsCopiedAndAddedToThePost() throws Exception {
        Path picture = Files.write(home.resolve("Une Photo.PNG"), new byte[] {1, 2, 3});

        changes.run("add", () -> MediaChanges.addTo(post, List.of(picture), campaign));

        assertThat(campaign.resolveSibling("media").resolve("une-photo.png")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(post).content().contains("file: ../media/une-photo.png");
    }

    @Test
    void aPostSavesItselfWhileItIsWritten() throws Exception {
        IEditorPart editor = EditorFixture.open(page, post);
        ITextEditor text = editor.getAdapter(ITextEditor.class);
        var document = text.getDocumentProvider().getDocument(text.getEditorInput());

        document.replace(document.getLength() - 1, 0, " à tous");

        until(() -> {
            try {
                return Files.readString(post).endsWith("Bonjour à tous\n");
            } catch (IOException e) {
                return false;
            }
        });
        until(() -> !editor.isDirty());
        assertThat(document.get()).endsWith("Bonjour à tous\n");
    }

    /** Who is asked which text stays, as the window is the active one, closes the question. */
    @Test
    void whatSomebodyElseWroteIsNeverWrittenOverByItself() throws Exception {
        OnDisplay.dialogsAreAnswered();
        Listener closing = event -> event.display.asyncExec(() -> {
            if (event.widget instanceof Shell shell && !shell.isDisposed()) {
                shell.close();
            }
        });
        IEditorPart editor = EditorFixture.open(page, post);
        ITextEditor text = editor.getAdapter(ITextEditor.class);
        var document = text.getDocumentProvider().getDocument(text.getEditorInput());
        String theirs = "---\ntitle: Le leur\n---\nAilleurs, bien plus long\n";
        Files.writeString(post, theirs);

        document.replace(document.getLength() - 1, 0, "!");

        Display.getCurrent().addFilter(SWT.Show, closing);
        try {
            long end = System.nanoTime() + 3_000_000_000L;
            until(() -> System.nanoTime() > end);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, closing);
        }
        assertThat(post).content().isEqualTo(theirs);
        assertThat(editor.isDirty()).isTrue();
    }
}
