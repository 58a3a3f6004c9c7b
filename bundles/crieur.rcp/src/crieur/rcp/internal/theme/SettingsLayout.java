package crieur.rcp.internal.theme;

import crieur.ui.internal.turn.LayoutInTurn;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * When the system's look changes, and at the start, when the platform tells it ours, the toolkit lays out each window at once. Here it
 * is done folder by folder, so that no key waits for all of them.
 */
public final class SettingsLayout {

    private SettingsLayout() {}

    /** Does so from now on. */
    public static void inTurn(Display display) {
        display.addListener(SWT.Settings, event -> hold(display));
    }

    /** The toolkit tells of the change before it lays out anything. */
    static void hold(Display display) {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                LayoutInTurn.of(shell, List.of(), () -> {});
            }
        }
    }
}
