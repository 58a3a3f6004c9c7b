package crieur.rcp.internal.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the preferences in a window that is wide enough for their tables; the platform's own begins at 400 pixels. */
public final class PreferencesHandler extends AbstractHandler {

    private static final String PAGE = "preferencePageId";
    private static final int LETTERS = 125;
    private static final int LINES = 36;

    @Override
    public Object execute(ExecutionEvent event) {
        Shell parent = HandlerUtil.getActiveShell(event);
        PreferenceDialog dialog =
                PreferencesUtil.createPreferenceDialogOn(parent, event.getParameter(PAGE), null, null);
        Shell shell = dialog.getShell();
        shell.setBounds(bounds(shell));
        dialog.open();
        return null;
    }

    /** In the middle of the screen, as large as the font asks for, and no larger than the screen. */
    private static Rectangle bounds(Shell shell) {
        Point letter = letter(shell);
        Rectangle screen = shell.getMonitor().getClientArea();
        Point now = shell.getSize();
        int width = Math.min(screen.width, Math.max(now.x, LETTERS * letter.x));
        int height = Math.min(screen.height, Math.max(now.y, LINES * letter.y));
        return new Rectangle(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 3, width, height);
    }

    private static Point letter(Shell shell) {
        GC gc = new GC(shell);
        try {
            return new Point(
                    (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()),
                    gc.getFontMetrics().getHeight());
        } finally {
            gc.dispose();
        }
    }
}
