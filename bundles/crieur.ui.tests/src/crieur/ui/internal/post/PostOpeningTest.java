package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.opening.PostEditors;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor that is made in turns looks from outside as if it had been made at once. */
class PostOpeningTest extends EditorFixture {

    @BeforeEach
    void closeAgain() {
        until(() -> isHeard(SWT.ESC));
        page.closeEditor(editor, false);
    }

    private boolean isHeard(char key) {
        Shell shell = page.getWorkbenchWindow().getShell();
        boolean[] heard = {false};
        Listener listener = event -> heard[0] = true;
        shell.addListener(SWT.KeyDown, listener);
        Event event = new Event();
        event.character = key;
        shell.notifyListeners(SWT.KeyDown, event);
        shell.removeListener(SWT.KeyDown, listener);
        return heard[0];
    }

    @Test
    void onesThatThePlatformMakesActiveAreWholeThen() throws PartInitException {
        IFile file = BrandProjects.ofWorkspace().file(post).orElseThrow();

        editor = (PostEditor) IDE.openEditor(page, file, PostEditor.ID);

        assertThat(editor.parts().orElseThrow().extras()).isNotNull();
        assertThat(editor.getAction(ITextEditorActionConstants.FIND).isEnabled())
                .isTrue();
    }

    @Test
    void whatIsTypedMeanwhileStandsInTheText() {
        PostEditors.open(page, post);
        assertThat(isHeard('S')).isFalse();
        assertThat(isHeard('i')).isFalse();

        until(() -> page.getActivePart() instanceof PostEditor opened
                && opened.path().equals(post));
        editor = (PostEditor) page.getActivePart();
        until(() -> editor.document().get().endsWith("SiBonjour\n"));
        assertThat(isHeard(SWT.ESC)).isTrue();
    }

    /** Returns the editor of a tab as soon as there is one. */
    private PostEditor half(int tab) {
        until(() ->
                page.getEditorReferences().length > tab && page.getEditorReferences()[tab].getEditor(false) != null);
        return (PostEditor) page.getEditorReferences()[tab].getEditor(false);
    }

    @Test
    void oneThatIsOpenedFromAnotherIsMadeBehindThatInTurns() throws IOException {
        Path next = Files.writeString(post.resolveSibling("b.post"), Files.readString(post));
        editor = open(page, post);

        PostEditors.open(page, next);
        PostEditor half = half(1);

        assertThat(half.post()).isEmpty();
        assertThat(page.getActivePart()).isSameAs(editor);
        assertThat(isHeard('S')).isFalse();
        until(() -> page.getActivePart() == half);
        until(() -> half.document().get().endsWith("SBonjour\n"));
        assertThat(editor.document().get()).endsWith("\nBonjour\n");
        page.closeEditor(half, false);
    }

    @Test
    void aThemeNeverGivesTheTextColoursOfItsOwn() {
        List<Widget> themed = new ArrayList<>();
        Listener theme = event -> {
            if (event.widget.getData("org.eclipse.e4.ui.css.disabled") == null) {
                themed.add(event.widget);
            }
        };
        Display.getCurrent().addFilter(SWT.Skin, theme);
        try {
            editor = open(page, post);
        } finally {
            Display.getCurrent().removeFilter(SWT.Skin, theme);
        }

        Control text = editor.getAdapter(Control.class);
        assertThat(themed).contains(text.getParent()).doesNotContain(text);
    }

    @Test
    void theTextTakesTheWholeWidthOfItsEditor() {
        editor = open(page, post);
        Control text = editor.getAdapter(Control.class);
        Control whole = (Control) editor.getSite().getService(MPart.class).getWidget();

        until(() -> text.getSize().x > whole.getSize().x * 9 / 10);
    }

    /** Where it begins at a broken line, the toolkit would light the edge of others. */
    @Test
    void whatIsSelectedIsNotLitToTheEdge() {
        editor = open(page, post);

        assertThat(editor.getAdapter(Control.class).getStyle() & SWT.FULL_SELECTION)
                .isZero();
    }

    @Test
    void oneThatIsOpenGoesInFrontOfAnother() throws IOException {
        Path next = Files.writeString(post.resolveSibling("b.post"), Files.readString(post));
        PostEditor first = open(page, post);
        editor = open(page, next);

        assertThat(open(page, post)).isSameAs(first);

        page.closeEditor(first, false);
    }

    @Test
    void oneThatIsClosedBeforeItIsWholeGivesTheKeysBack() {
        PostEditors.open(page, post);
        PostEditor half = half(0);

        assertThat(half.post()).isEmpty();
        page.closeEditor(half, false);
        until(() -> isHeard(SWT.ESC));

        assertThat(page.getEditorReferences()).isEmpty();
    }

    @Test
    void whoListenedToItsSelectionBeforeIsToldOfIt() {
        List<String> selected = new ArrayList<>();
        ISelectionListener listener = (part, selection) -> {
            if (part == editor && selection instanceof ITextSelection text) {
                selected.add(text.getText());
            }
        };
        page.addSelectionListener(listener);
        editor = open(page, post);

        editor.selectAndReveal(editor.document().get().indexOf("jour"), 4);

        assertThat(selected).contains("jour");
        page.removeSelectionListener(listener);
    }

    @Test
    void aPlaceIsSelectedWhenItIsWhole() {
        int start = document.get().indexOf("jour");

        PostEditors.open(page, post, start, start + 4);
        until(() -> page.getActivePart() instanceof PostEditor);

        editor = (PostEditor) page.getActivePart();
        until(() -> selected().equals("jour"));
    }

    private String selected() {
        return editor.getSelectionProvider().getSelection() instanceof ITextSelection text ? text.getText() : "";
    }
}
