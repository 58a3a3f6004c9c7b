package crieur.ui.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.fix.FixApplication;
import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostEditorTest {

    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    Path home;

    private Path post;
    private IProject project;
    private IWorkbenchPage page;
    private PostEditor editor;
    private IDocument document;

    @BeforeEach
    void openPost() throws IOException, CoreException {
        Path folder =
                new NewBrand("Atelier", "fr", ZoneId.of("UTC"), List.of("crieur.networks.x"), "Noël").createIn(home);
        post = folder.resolve("campaigns/noel/posts/a.post");
        Files.writeString(post, "---\ntitle: Essai\nchannels: [x]\nstate: draft\n---\nBonjour\n");
        project = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        BrandSessions sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        until(() -> sessions.of(post).isPresent());
        editor = (PostEditor) PostEditors.open(page, post).orElseThrow();
        document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    @AfterEach
    void closePost() throws CoreException {
        page.closeEditor(editor, false);
        BrandProjects.ofWorkspace().close(project, new NullProgressMonitor());
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    private List<FindingAnnotation> problemsAt(int offset) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        return FindingAnnotations.at(model, offset).stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.repeatedPunctuation"))
                .toList();
    }

    private int type(String text) throws BadLocationException {
        int at = document.getLength() - 1;
        document.replace(at, 0, text);
        return at;
    }

    @Test
    void aMistakeIsMarkedWhileItIsTyped() throws BadLocationException {
        int at = type("!!!!");

        until(() -> !problemsAt(at + 1).isEmpty());

        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void aFixMendsTheTextInOneStepThatUndoTakesBack() throws Exception {
        int at = type("!!!!");
        until(() -> !problemsAt(at + 1).isEmpty());
        FindingAnnotation annotation = problemsAt(at + 1).get(0);

        editor.asOneChange(
                () -> FixApplication.apply(annotation.finding().fixes().get(0), document, post, annotation.source()));

        assertThat(document.get()).endsWith("Bonjour!\n");
        until(() -> problemsAt(at).isEmpty());
        editor.getAction("undo").run();
        assertThat(document.get()).endsWith("Bonjour!!!!\n");
    }

    @Test
    void aFixStillFitsAfterTextWasWrittenBeforeIt() throws Exception {
        int at = type("!!!!");
        until(() -> !problemsAt(at + 1).isEmpty());
        FindingAnnotation annotation = problemsAt(at + 1).get(0);
        document.replace(document.get().indexOf("Bonjour"), 0, "Ah, ");

        FixApplication.apply(annotation.finding().fixes().get(0), document, post, annotation.source());

        assertThat(document.get()).endsWith("Ah, Bonjour!\n");
    }

    @Test
    void savingWritesExactlyWhatIsShown() throws Exception {
        type(" à tous");

        page.saveEditor(editor, false);

        assertThat(Files.readString(post)).isEqualTo(document.get()).endsWith("Bonjour à tous\n");
        assertThat(editor.isDirty()).isFalse();
    }
}
