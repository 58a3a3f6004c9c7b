package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** A post for a network that takes none without a picture. */
class MissingMediaTest extends EditorFixture {

    @Override
    protected String network() {
        return "instagram";
    }

    private boolean isMissing() {
        return editor.annotations().stream()
                .anyMatch(annotation -> annotation.finding().inspection().equals("crieur.core.mediaCount"));
    }

    @Test
    void theProblemIsGoneToWhereMediaAreAddedAndNotInTheFile() {
        activate();
        OpenPost open = editor.post().orElseThrow();
        until(this::isMissing);
        until(() -> !Display.getCurrent().readAndDispatch());
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        editor.setFocus();
        text.setSelection(text.getCharCount());

        editor.parts().orElseThrow().problems().goOn(true);

        assertThat(open.page()).isEqualTo(PostPage.BASE);
        until(() -> Display.getCurrent().getFocusControl() instanceof Button);
        Button add = (Button) Display.getCurrent().getFocusControl();
        assertThat(add.getStyle() & SWT.PUSH).isNotZero();
    }
}
