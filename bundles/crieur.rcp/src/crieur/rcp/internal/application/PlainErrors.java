package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

/** Writes every error to the log, and shows the ones that concern the person in words, never by a class's name. */
final class PlainErrors extends AbstractStatusHandler {

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & StatusManager.LOG) != 0 || status.getException() != null) {
            StatusManager.getManager().addLoggedStatus(status);
            Platform.getLog(PlainErrors.class).log(status);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() == IStatus.ERROR) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> show(display, status));
        }
    }

    private static void show(Display display, IStatus status) {
        MessageDialog.openError(display.getActiveShell(), "Crieur", sentence(status));
    }

    /** What a person can read: the status's own sentence, unless it is only an exception's name or nothing. */
    static String sentence(IStatus status) {
        String message = status.getMessage() == null ? "" : status.getMessage().strip();
        boolean technical = message.isEmpty() || message.matches("(?s).*\\b[\\w.]*(Exception|Error)\\b.*");
        return technical ? text("PlainErrors.somethingFailed") : message;
    }
}
