package crieur.ui.internal.preview;

import static crieur.ui.internal.OnDisplay.until;
import static crieur.ui.internal.message.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.preview.Bounds;
import crieur.core.preview.Mark;
import crieur.model.file.FileKind;
import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.brands.BrandsView;
import crieur.ui.internal.post.EditorFixture;
import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
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
class PreviewViewTest {

    @TempDir
    Path home;

    private Path folder;
    private IProject project;
    private IWorkbenchPage page;
    private IEditorPart editor;
    private IDocument document;
    private PreviewView view;

    @BeforeEach
    void openPost() throws IOException, CoreException {
        List<String> networks = List.of("crieur.networks.x", "crieur.networks.linkedin");
        folder = new NewBrand("Atelier", "fr", ZoneId.of("UTC"), networks, "Noël").createIn(home);
        Path post = folder.resolve("campaigns/noel/posts/a.post");
        Files.writeString(post, "---\ntitle: Essai\nchannels: [x, linkedin]\nstate: draft\n---\nBonjour\n");
        project = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        BrandSessions sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        until(() -> sessions.of(post).isPresent());
        view = (PreviewView) page.showView(PreviewView.ID);
        editor = EditorFixture.open(page, post);
        ITextEditor text = editor.getAdapter(ITextEditor.class);
        document = text.getDocumentProvider().getDocument(text.getEditorInput());
        until(() -> view.column().entries().size() == 2);
    }

    @AfterEach
    void closePost() throws CoreException {
        page.closeEditor(editor, false);
        page.hideView(view);
        BrandProjects.ofWorkspace().close(project, new NullProgressMonitor());
    }

    private String drawn(int entry) {
        return view.column().entries().get(entry).drawing().marks().stream()
                .filter(Mark.Run.class::isInstance)
                .map(mark -> ((Mark.Run) mark).text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void followsEachKeyOnEveryChannel() throws BadLocationException {
        assertThat(drawn(0)).contains("Bonjour");

        document.replace(document.getLength() - 1, 0, " à toutes");

        until(() -> drawn(0).contains("Bonjour à toutes"));
        assertThat(drawn(1)).contains("Bonjour à toutes");
    }

    @Test
    void followsTheChannelsOfThePost() throws BadLocationException {
        document.replace(document.get().indexOf(", linkedin"), ", linkedin".length(), "");

        until(() -> view.column().entries().size() == 1);

        assertThat(view.column().entries().get(0).label()).isEqualTo("X");
    }

    @Test
    void foldsAndUnfolds() throws BadLocationException {
        document.replace(document.getLength() - 1, 0, "\nUn\nDeux\nTrois\nQuatre");
        until(() -> drawn(1).contains("Un"));

        assertThat(drawn(1)).doesNotContain("Quatre");

        view.show(true);
        until(() -> drawn(1).contains("Quatre"));
        view.show(false);
        until(() -> !drawn(1).contains("Quatre"));
    }

    @Test
    void aPressOnSeeMoreUnfoldsThatChannelAlone() throws BadLocationException {
        document.replace(document.getLength() - 1, 0, "\nUn\nDeux\nTrois\nQuatre\n" + "Encore du texte. ".repeat(20));
        until(() -> drawn(1).contains("Deux"));
        String folded = drawn(0);

        pressSeeMore(1);

        until(() -> drawn(1).contains("Quatre"));
        assertThat(drawn(0)).isEqualTo(folded);
        view.show(true);
        until(() -> !drawn(0).equals(folded));
        view.show(false);
        until(() -> !drawn(1).contains("Quatre"));
    }

    private void pressSeeMore(int entry) {
        Column column = view.column();
        Bounds place = column.entries().get(entry).drawing().marks().stream()
                .filter(mark -> mark instanceof Mark.Run run && run.role() == Mark.Run.Role.MORE)
                .findFirst()
                .orElseThrow()
                .bounds();
        Canvas canvas = view.control();
        double free = Math.max(0, canvas.getClientArea().width - column.width()) / 2;
        Event press = new Event();
        press.button = 1;
        press.x = (int) (free + Column.MARGIN + place.x() + place.width() / 2);
        press.y = (int) (column.top(entry) + Column.LABEL + place.y() + place.height() / 2);
        canvas.notifyListeners(SWT.MouseMove, press);
        assertThat(canvas.getCursor()).isEqualTo(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        canvas.notifyListeners(SWT.MouseUp, press);
    }

    @Test
    void paintsItself() {
        Image image = view.picture();
        try {
            assertThat(image.getBounds().width).isGreaterThan(500);
            assertThat(colours(image.getImageData(100))).hasSizeGreaterThan(20);
        } finally {
            image.dispose();
        }
    }

    private static Set<Integer> colours(ImageData data) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours;
    }

    @Test
    void aPostThatIsGoneGivesWayToTheOneThatIsWrittenAlsoWhenItComesBack() throws Exception {
        BrandsView brands = (BrandsView) page.showView(BrandsView.ID);
        Path other = select(brands);
        byte[] content = Files.readAllBytes(other);

        Files.delete(other);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        until(() -> drawn(0).contains("Bonjour"));

        Files.write(other, content);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        BrandSessions sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        until(() -> sessions.titleOf(other).isPresent());
        document.replace(document.getLength() - 1, 0, " encore");
        until(() -> drawn(0).contains("Bonjour encore"));
    }

    /** As after a drop on another post, which makes the list no active part. */
    @Test
    void thePostThatIsWrittenIsShownWhateverTheListSelectedMeanwhile() throws Exception {
        BrandsView brands = (BrandsView) page.showView(BrandsView.ID);
        page.activate(editor);
        boolean[] followed = {false};
        view.control().getDisplay().asyncExec(() -> followed[0] = true);
        until(() -> followed[0]);
        Path other = select(brands);

        document.replace(document.getLength() - 1, 0, " encore");

        until(() -> drawn(0).contains("Bonjour encore"));
        brands.reveal(other);
        document.replace(document.getLength() - 1, 0, " une fois");
        until(() -> drawn(0).contains("Bonjour encore une fois"));
    }

    /** Selects a post that is not open in the list of brands; it is shown then. */
    private Path select(BrandsView brands) throws IOException, CoreException {
        Path other = project.getFile("brand/campaigns/noel/posts/b.post")
                .getLocation()
                .toPath();
        Files.writeString(other, "---\ntitle: Autre\nchannels: [x]\nstate: draft\n---\nBonsoir\n");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        until(() -> {
            brands.reveal(other);
            return !view.column().entries().isEmpty() && drawn(0).contains("Bonsoir");
        });
        return other;
    }

    @Test
    void saysThatTheFileOfTheBrandCannotBeRead() throws CoreException, IOException {
        Path brand = folder.resolve(FileKind.BRAND.fileName(folder.getFileName().toString()));
        Files.writeString(brand, "<brand");

        project.refreshLocal(IResource.DEPTH_INFINITE, null);

        until(() -> view.column().entries().isEmpty());
        until(() -> view.message().equals(text("PreviewView.damaged")));
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        page.closeEditor(editor, false);

        until(() -> view.column().entries().isEmpty());
        assertThat(view.message()).isEqualTo(text("PreviewView.empty"));
    }
}
