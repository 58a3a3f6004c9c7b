package crieur.ui.internal.post.text;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/** What the widget of a post's text has that one of the platform's texts has not. */
public final class PostTextWidget {

    /** None above: the rulers of the platform take a margin there for a line before the first. */
    private static final int RIGHT_MARGIN = 6;

    private static final int LEFT_MARGIN = 11;

    private PostTextWidget() {}

    /** Gives a widget all of that, once. */
    public static void prepare(StyledText text) {
        AccessibleName.give(text, text("PostEditor.text"));
        text.setMargins(LEFT_MARGIN, 0, RIGHT_MARGIN, 0);
        // One that lies over the text fades in and out at each key, and what the key changed waits for that.
        text.setScrollbarsMode(SWT.NONE);
        ScrollBarWhereNeeded.on(text);
        WideFindBar.on(text);
        FirstPaint.report(text);
    }
}
