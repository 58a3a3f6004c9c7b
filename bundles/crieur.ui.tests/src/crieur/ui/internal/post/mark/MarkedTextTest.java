package crieur.ui.internal.post.mark;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.EditorFixture;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** A text over X's limit, which is marked where it is too long. */
class MarkedTextTest extends EditorFixture {

    @Override
    protected String body() {
        return "Bonjour à toutes et à tous. ".repeat(12).strip() + "\n";
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aLetterThatStandsAloneOnItsLineIsTakenBack() {
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        until(() -> editor.post().orElseThrow().setting().isPresent());
        settle();
        String before = text.getText();
        for (String typed : new String[] {"\n", "k"}) {
            text.setSelection(text.getCharCount());
            text.insert(typed);
            text.setSelection(text.getCharCount());
            settle();
        }

        text.invokeAction(ST.DELETE_PREVIOUS);
        settle();
        assertThat(text.getText()).isEqualTo(before + text.getLineDelimiter());

        text.invokeAction(ST.DELETE_PREVIOUS);
        settle();
        assertThat(text.getText()).isEqualTo(before);
    }
}
