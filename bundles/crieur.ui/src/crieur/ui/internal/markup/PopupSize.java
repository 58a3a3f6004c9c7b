package crieur.ui.internal.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
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

    /** That of every list, as all look alike. */
    private static Optional<Frame> frame = Optional.empty();

    private final IDialogSettings settings = new DialogSettings("popup");

    /**
     * What a list needs beside its words, in pixels; measured once, since a window is made for it.
     *
     * @param font that of the words
     * @param beside what stands beside them
     * @param above what stands above and under the rows
     * @param row the height of a row
     * @param status that of a line under them
     */
    private record Frame(List<FontData> font, int beside, int above, int row, int status) {}

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
        Font font = JFaceResources.getDefaultFont();
        List<FontData> known = List.of(font.getFontData());
        Frame of = frame.filter(measured -> measured.font().equals(known)).orElseGet(() -> measure(control, known));
        frame = Optional.of(of);
        int rows = Math.max(1, Math.min(MOST_ROWS, proposals.length));
        int words = widest(control, font, proposals) + BESIDE;
        settings.put(ContentAssistant.STORE_SIZE_X, of.beside() + Math.max(NARROWEST, Math.min(WIDEST, words)));
        settings.put(ContentAssistant.STORE_SIZE_Y, of.above() + rows * of.row() + (status ? of.status() : 0));
    }

    private static Frame measure(Control control, List<FontData> font) {
        Shell shell = new Shell(control.getShell(), SWT.ON_TOP | SWT.RESIZE);
        GC gc = new GC(shell);
        try {
            Table table = new Table(shell, SWT.H_SCROLL | SWT.V_SCROLL);
            new TableItem(table, SWT.NONE).setText("X");
            Rectangle inner = table.computeTrim(0, 0, 0, 0);
            Rectangle outer = shell.computeTrim(0, 0, inner.width, inner.height);
            return new Frame(
                    font,
                    outer.width,
                    outer.height,
                    table.getItemHeight(),
                    gc.getFontMetrics().getHeight() + 6);
        } finally {
            gc.dispose();
            shell.dispose();
        }
    }

    private static int widest(Control control, Font font, ICompletionProposal[] proposals) {
        GC gc = new GC(control);
        try {
            gc.setFont(font);
            return Stream.of(proposals)
                    .mapToInt(proposal -> gc.textExtent(proposal.getDisplayString()).x)
                    .max()
                    .orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
