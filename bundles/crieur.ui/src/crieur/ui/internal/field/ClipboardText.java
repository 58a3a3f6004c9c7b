package crieur.ui.internal.field;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Words for the clipboard. */
public final class ClipboardText {

    private ClipboardText() {}

    /** Puts words there. */
    public static void put(Display display, String words) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
