package crieur.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard for what is selected. */
public final class Wizards {

    private Wizards() {}

    /** Opens a wizard and waits until it is closed. */
    public static Object open(ExecutionEvent event, INewWizard wizard) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection =
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                        ? structured
                        : StructuredSelection.EMPTY;
        wizard.init(window.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(480, 260);
        if (dialog.open() != Window.OK) {
            return null;
        }
        // The window was off while the wizard worked, and has forgotten where it was.
        Optional.ofNullable(window.getActivePage())
                .map(IWorkbenchPage::getActivePart)
                .ifPresent(IWorkbenchPart::setFocus);
        return null;
    }
}
