package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.fix.FixApplication;
import crieur.ui.internal.post.text.PostViewer;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.junit.jupiter.api.Test;

class PostEditorTest extends EditorFixture {

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
    void aCheckThatComesAfterTheEndFindsNoBrand() {
        assertThat(editor.session()).isPresent();
        editor.getSite().getPage().closeEditor(editor, false);

        assertThat(editor.session()).isEmpty();
    }

    @Test
    void theTabHasTheTitleThatTheTextHas() throws BadLocationException {
        assertThat(editor.getPartName()).isEqualTo("Essai");

        document.replace(document.get().indexOf("Essai"), "Essai".length(), "Portes ouvertes");

        assertThat(editor.getPartName()).isEqualTo("Portes ouvertes");
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
    void aFixOfASavedPostIsSavedToo() throws Exception {
        int at = type("!!!!");
        until(() -> !problemsAt(at + 1).isEmpty());
        FindingAnnotation annotation = problemsAt(at + 1).get(0);
        page.saveEditor(editor, false);

        FixApplication.applyToFiles(annotation.finding().fixes().get(0));

        assertThat(Files.readString(post)).isEqualTo(document.get()).endsWith("Bonjour!\n");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void savingWritesExactlyWhatIsShown() throws Exception {
        type(" à tous");

        page.saveEditor(editor, false);

        assertThat(Files.readString(post)).isEqualTo(document.get()).endsWith("Bonjour à tous\n");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void aTextWithNothingToColourOpensAndTakesKeys() throws Exception {
        document.set("Bonjour\n");

        document.replace(7, 0, " à tous");

        assertThat(((PostViewer) editor.getAdapter(ITextViewer.class))
                        .getTextWidget()
                        .getText())
                .isEqualTo("Bonjour à tous\n");
    }
}
