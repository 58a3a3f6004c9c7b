package crieur.ui.internal.markup;

import java.util.stream.Stream;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Makes the list that an assistant opens as large as what it lists. The platform gives it a size from the height of ten
 * lines alone, which cuts longer words off and leaves short lists empty.
 *
 * <p>Used from the display's thread.
 */
public final class PopupSize {

    private static final int NARROWEST = 180;
    private static final int WIDEST = 640;
    private static final int MOST_ROWS = 12;

    /** An image, and what tables keep around it. */
    private static final int BESIDE = 36;

    private final IDialogSettings settings = new DialogSettings("popup");

    /** Returns the settings from which the list takes its size. */
    public IDialogSettings settings() {
        return settings;
    }

    /**
     * Sizes the list that is about to be opened.
     *
     * @param control what it is opened over
     * @param status whether a line of words stands under it
     */
    public void fit(Control control, ICompletionProposal[] proposals, boolean status) {
        Shell shell = new Shell(control.getShell(), SWT.ON_TOP | SWT.RESIZE);
        try {
            Table table = new Table(shell, SWT.H_SCROLL | SWT.V_SCROLL);
            new TableItem(table, SWT.NONE).setText("X");
            int rows = Math.max(1, Math.min(MOST_ROWS, proposals.length));
            int words = widest(table, proposals) + BESIDE;
            Rectangle inner =
                    table.computeTrim(0, 0, Math.max(NARROWEST, Math.min(WIDEST, words)), rows * table.getItemHeight());
            GC gc = new GC(shell);
            int under = status ? gc.getFontMetrics().getHeight() + 6 : 0;
            gc.dispose();
            Rectangle outer = shell.computeTrim(0, 0, inner.width, inner.height + under);
            settings.put(ContentAssistant.STORE_SIZE_X, outer.width);
            settings.put(ContentAssistant.STORE_SIZE_Y, outer.height);
        } finally {
            shell.dispose();
        }
    }

    private static int widest(Table table, ICompletionProposal[] proposals) {
        GC gc = new GC(table);
        try {
            gc.setFont(JFaceResources.getDefaultFont());
            return Stream.of(proposals)
                    .mapToInt(proposal -> gc.textExtent(proposal.getDisplayString()).x)
                    .max()
                    .orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
