package crieur.ui.internal.post.text;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.custom.StyledText;

/** Words in the status line about the place where the person is: they go when the person goes on. */
public final class SpokenStatus {

    private final StyledText text;
    private final IStatusLineManager line;
    private int caret = -1;

    /** Follows a text, and speaks in a status line. */
    public SpokenStatus(StyledText text, IStatusLineManager line) {
        this.text = text;
        this.line = line;
        text.addCaretListener(event -> {
            if (event.caretOffset != caret) {
                clear();
            }
        });
        text.addModifyListener(event -> clear());
    }

    /** Says something about the place of the caret. */
    public void say(String words) {
        line.setMessage(words);
        caret = text.getCaretOffset();
    }

    private void clear() {
        if (caret >= 0) {
            caret = -1;
            line.setMessage(null);
        }
    }
}
