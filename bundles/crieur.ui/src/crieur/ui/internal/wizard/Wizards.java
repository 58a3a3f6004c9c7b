package crieur.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard for what is selected. */
public final class Wizards {

    private Wizards() {}

    /** Opens a wizard, unless one is being opened. */
    public static Object open(ExecutionEvent event, StudioWizard wizard) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection =
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                        ? structured
                        : StructuredSelection.EMPTY;
        if (!WizardOpening.isUnderWay()) {
            wizard.init(window.getWorkbench(), selection);
            WizardOpening.begin(window.getShell(), wizard, () -> goBack(window));
        }
        return null;
    }

    /** The window was off while the wizard worked, and has forgotten where it was. */
    private static void goBack(IWorkbenchWindow window) {
        Optional.ofNullable(window.getActivePage())
                .map(IWorkbenchPage::getActivePart)
                .ifPresent(IWorkbenchPart::setFocus);
    }
}
