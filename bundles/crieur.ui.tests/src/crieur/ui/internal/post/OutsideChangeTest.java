package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static crieur.ui.internal.message.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an open post whose file another program writes or deletes. */
class OutsideChangeTest extends EditorFixture {

    private Optional<Listener> answering = Optional.empty();
    private int asked;

    @AfterEach
    void answerNoMore() {
        answering.ifPresent(listener -> Display.getCurrent().removeFilter(SWT.Show, listener));
    }

    /** Presses a button of each dialog that opens. */
    private void answer(String key) {
        OnDisplay.dialogsAreAnswered();
        Listener listener = event -> {
            if (event.widget instanceof Shell shell) {
                button(shell, text(key)).ifPresent(button -> {
                    asked++;
                    shell.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, null));
                });
            }
        };
        Display.getCurrent().addFilter(SWT.Show, listener);
        answering = Optional.of(listener);
    }

    private static Optional<Button> button(Composite parent, String label) {
        return all(parent, Button.class).stream()
                .filter(shown -> shown.getText().equals(label))
                .findFirst();
    }

    private void type(String words) throws BadLocationException {
        document.replace(document.getLength() - 1, 0, words);
    }

    private String outside() throws IOException {
        String theirs = Files.readString(post).replace("Bonjour", "Bonsoir tout le monde");
        Files.writeString(post, theirs);
        return theirs;
    }

    /** Types and lets another program write before that is saved. */
    private String bothAtOnce() throws Exception {
        type(" à tous");
        return outside();
    }

    private boolean isKept(String content) {
        try {
            for (IFileState state :
                    ResourceUtil.getFile(editor.getEditorInput()).getHistory(null)) {
                try (InputStream kept = state.getContents()) {
                    if (new String(kept.readAllBytes(), StandardCharsets.UTF_8).equals(content)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (CoreException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anUnchangedPostShowsTheNewTextAndUndoBringsTheOldOneBack() throws Exception {
        String mine = document.get();
        String theirs = outside();

        editor.handleEditorInputChanged();

        until(() -> document.get().equals(theirs));
        assertThat(editor.isDirty()).isFalse();
        until(() -> isKept(mine));
        editor.getAction("undo").run();
        assertThat(document.get()).isEqualTo(mine);
    }

    @Test
    void nothingIsWrittenOverWhatCameFromOutsideUntilThatIsDecided() throws Exception {
        String theirs = bothAtOnce();
        String mine = document.get();
        answer("OutsideDialog.later");

        page.saveEditor(editor, false);

        assertThat(asked).isPositive();
        assertThat(Files.readString(post)).isEqualTo(theirs);
        assertThat(editor.isDirty()).isTrue();
        assertThat(document.get()).isEqualTo(mine);
    }

    @Test
    void whoDecidesLaterIsAskedAgainOnlyWhereTheyWantToSave() throws Exception {
        bothAtOnce();
        answer("OutsideDialog.later");
        page.saveEditor(editor, false);
        int before = asked;

        page.saveEditor(editor, false);
        editor.handleEditorInputChanged();
        assertThat(asked).isEqualTo(before);

        editor.saveSoon();
        until(() -> asked > before);
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void onesOwnTextStaysAndTheOtherIsAnEarlierVersion() throws Exception {
        String theirs = bothAtOnce();
        answer("OutsideDialog.mine");

        page.saveEditor(editor, false);

        assertThat(asked).isEqualTo(1);
        assertThat(Files.readString(post)).isEqualTo(document.get()).contains("Bonjour à tous");
        assertThat(editor.isDirty()).isFalse();
        until(() -> isKept(theirs));
    }

    @Test
    void theOtherTextIsTakenAndOnesOwnIsAnEarlierVersionAndComesBackByUndo() throws Exception {
        String theirs = bothAtOnce();
        String mine = document.get();
        answer("OutsideDialog.theirs");

        page.saveEditor(editor, false);

        assertThat(document.get()).isEqualTo(theirs);
        assertThat(Files.readString(post)).isEqualTo(theirs);
        assertThat(editor.isDirty()).isFalse();
        until(() -> isKept(mine));
        editor.getAction("undo").run();
        assertThat(document.get()).isEqualTo(mine);
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void aChangedPostWhoseFileWasDeletedIsSavedAgain() throws Exception {
        type(" à tous");
        Files.delete(post);
        answer("OutsideDialog.saveAgain");

        page.saveEditor(editor, false);

        assertThat(Files.readString(post)).isEqualTo(document.get()).contains("Bonjour à tous");
        assertThat(editor.isDirty()).isFalse();
        until(() -> ResourceUtil.getFile(editor.getEditorInput()).isSynchronized(0));
    }

    @Test
    void anUnchangedPostWhoseFileWasDeletedIsClosed() throws Exception {
        Files.delete(post);

        editor.handleEditorInputChanged();

        until(() -> page.findEditor(editor.getEditorInput()) == null);
    }
}
