package crieur.ui.internal.post.header;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.problem.ProblemCode;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** A post whose front matter is damaged, as the first page tells of it. */
class UnreadNoticeTest extends EditorFixture {

    private OpenPost open() {
        return editor.post().orElseThrow();
    }

    private Optional<Link> notice() {
        return all(editor.getSite().getShell(), Link.class).stream()
                .filter(link -> link.isVisible() && link.getSize().y > 0)
                .filter(link -> link.getText().contains("2"))
                .findFirst();
    }

    private void damage() throws BadLocationException {
        int title = document.get().indexOf("Essai");
        document.replace(title, 0, "\"");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAboveTheTextAndLedToInTheFile() throws BadLocationException {
        assertThat(notice()).isEmpty();

        damage();

        until(() -> notice().isPresent());
        assertThat(open().text().problems().get(0).code()).isEqualTo(ProblemCode.YAML_QUOTE);
        notice().orElseThrow().notifyListeners(SWT.Selection, new Event());
        assertThat(open().page()).isEqualTo(PostPage.SOURCE);
        ITextSelection selection =
                (ITextSelection) editor.getSelectionProvider().getSelection();
        assertThat(selection.getOffset())
                .isEqualTo(open().text().problems().get(0).range().start());
        until(() -> notice().isEmpty());
        open().show(PostPage.BASE);
        until(() -> notice().isPresent());
    }

    @Test
    void itGoesWhenThePlaceIsMended() throws BadLocationException {
        damage();
        until(() -> notice().isPresent());

        editor.getAction("undo").run();

        until(() -> notice().isEmpty());
    }
}
