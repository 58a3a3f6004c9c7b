package crieur.ui.internal.post.text;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** The lines of a text with marks in it, which are drawn anew at each key. */
class TextLayoutTest extends EditorFixture {

    @Override
    protected String body() {
        return "Un\n===\nDeux\n===\nTrois\n";
    }

    @Test
    void everyLineStaysOneRowHighWhenSeveralLettersComeAtOnce() {
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        OpenPost open = editor.post().orElseThrow();
        until(() -> open.setting().isPresent());
        text.setSelection(text.getCharCount());

        text.insert("😀");

        for (int line = 1; line < text.getLineCount(); line++) {
            assertThat(text.getLocationAtOffset(text.getOffsetAtLine(line)).y
                            - text.getLocationAtOffset(text.getOffsetAtLine(line - 1)).y)
                    .as("height of line %d", line)
                    .isEqualTo(text.getLineHeight());
        }
    }
}
