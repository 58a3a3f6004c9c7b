package crieur.ui.internal.post.text;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostEdits;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.header.HeaderActions;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostPagesTest extends EditorFixture {

    private OpenPost open;
    private StyledText text;

    @BeforeEach
    void findText() {
        open = editor.post().orElseThrow();
        text = (StyledText) editor.getAdapter(Control.class);
        until(() -> open.setting().isPresent());
    }

    /** Lets the page follow what was done to the document. */
    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    private void type(String words) {
        text.insert(words);
        text.setSelection(text.getSelection().y + words.length());
        settle();
    }

    /** The platform leads to what undo changes only where the text has the keyboard. */
    private void undo() {
        text.getShell().forceActive();
        text.setFocus();
        until(text::isFocusControl);
        editor.getAction("undo").run();
        settle();
    }

    @Test
    void thePageShowsTheTextAlone() {
        assertThat(text.getText()).isEqualTo("Bonjour");

        open.show(PostPage.SOURCE);

        assertThat(text.getText()).isEqualTo(document.get()).startsWith("---");
    }

    @Test
    void whatIsTypedOnAPageGoesToItsTextInTheFile() {
        text.setSelection(text.getCharCount());
        type(" à tous");

        assertThat(document.get()).endsWith("---\nBonjour à tous\n");
    }

    @Test
    void aChannelGetsItsOwnTextAndFollowsTheBaseTextAgain() {
        HeaderActions actions = new HeaderActions(open, text.getShell());
        actions.adapt("x");
        settle();
        type(" X");

        assertThat(text.getText()).isEqualTo("Bonjour X");
        assertThat(document.get()).contains("Bonjour\n").contains("=== x\nBonjour X");

        actions.follow("x");
        settle();
        assertThat(document.get()).endsWith("---\nBonjour\n");
        assertThat(text.getText()).isEqualTo("Bonjour");
    }

    @Test
    void undoTurnsToThePageOfWhatItTakesBack() {
        new HeaderActions(open, text.getShell()).adapt("x");
        settle();
        type(" X");
        open.show(PostPage.BASE);
        settle();

        undo();

        assertThat(open.page()).isEqualTo(PostPage.of("x"));
        assertThat(text.getText()).isEqualTo("Bonjour");
        undo();
        assertThat(document.get()).endsWith("---\nBonjour\n");
    }

    @Test
    void undoOfATitleStaysOnThePage() {
        open.edit(post -> PostEdits.setTitle(post, "Autre"));
        settle();
        assertThat(text.getText()).isEqualTo("Bonjour");

        undo();

        assertThat(document.get()).contains("title: Essai");
        assertThat(open.page()).isEqualTo(PostPage.BASE);
        assertThat(text.getText()).isEqualTo("Bonjour");
    }

    @Test
    void aTextThatIsEmptiedCanBeWrittenAgain() {
        text.setSelection(0, text.getCharCount());
        text.invokeAction(ST.DELETE_NEXT);
        settle();
        assertThat(text.getText()).isEmpty();

        type("Neu");

        assertThat(document.get()).endsWith("---\nNeu\n");
        assertThat(text.getText()).isEqualTo("Neu");
    }

    @Test
    void aLineThatWouldOpenAnotherTextStaysInThisOne() {
        text.setSelection(text.getCharCount());
        type("\n=== x");

        assertThat(document.get()).endsWith("Bonjour\n\\=== x\n");
        assertThat(open.text().variants()).isEmpty();
    }

    @Test
    void aPlaceOfAnotherTextIsShownOnItsPage() {
        new HeaderActions(open, text.getShell()).adapt("x");
        open.show(PostPage.BASE);
        settle();

        editor.selectAndReveal(document.get().lastIndexOf("Bonjour"), 7);

        assertThat(open.page()).isEqualTo(PostPage.of("x"));
        assertThat(text.getSelectionText()).isEqualTo("Bonjour");

        editor.selectAndReveal(document.get().indexOf("title"), 5);
        assertThat(open.page()).isEqualTo(PostPage.SOURCE);
        assertThat(text.getSelectionText()).isEqualTo("title");
    }

    private void command(String name) throws Exception {
        editor.setFocus();
        editor.getSite().getService(IHandlerService.class).executeCommand("crieur.ui.command." + name, null);
    }

    @Test
    void theSelectionGrowsAndShrinksByCommand() throws Exception {
        text.setSelection(3);

        command("selectWider");
        assertThat(text.getSelectionText()).isEqualTo("Bonjour");

        command("selectNarrower");
        assertThat(text.getSelection().x).isEqualTo(3);
        assertThat(text.getSelectionText()).isEmpty();
    }

    @Test
    void aRenamedPostGoesOnInTheSameEditor() throws Exception {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        file.move(file.getFullPath().removeLastSegments(1).append("b.post"), true, null);
        until(() -> editor.path().getFileName().toString().equals("b.post"));
        document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        open = editor.post().orElseThrow();
        until(() -> open.setting().isPresent());

        text.setSelection(text.getCharCount());
        type("!");

        assertThat(text.getText()).isEqualTo("Bonjour!");
        assertThat(document.get()).endsWith("---\nBonjour!\n");
        assertThat(open.file()).isEqualTo(post.resolveSibling("b.post"));
    }
}
