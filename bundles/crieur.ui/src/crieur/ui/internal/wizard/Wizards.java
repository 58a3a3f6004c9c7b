package crieur.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
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
        WizardDialog dialog = new Plain(window.getShell(), wizard);
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

    /** Without the button that stops what a wizard does: ours are done at once, and to make it takes a third of opening. */
    private static final class Plain extends WizardDialog {

        Plain(Shell parent, INewWizard wizard) {
            super(parent, wizard);
        }

        @Override
        protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
            return new ProgressMonitorPart(composite, layout, false);
        }
    }
}
