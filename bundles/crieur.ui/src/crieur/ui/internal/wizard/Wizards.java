package crieur.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard for what is selected. */
public final class Wizards {

    private Wizards() {}

    /** Opens a wizard: frame, page and window each in a step of its own, so that no key waits for all of them. */
    public static Object open(ExecutionEvent event, StudioWizard wizard) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection =
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                        ? structured
                        : StructuredSelection.EMPTY;
        Display display = window.getShell().getDisplay();
        wizard.init(window.getWorkbench(), selection);
        TypeAhead keys = TypeAhead.begin(display);
        Plain dialog = new Plain(window.getShell(), wizard);
        keys.during(() -> {
            wizard.beginBlank();
            dialog.setMinimumPageSize(480, 260);
            dialog.create();
        });
        display.asyncExec(() -> {
            keys.during(() -> dialog.showFirst(wizard));
            display.asyncExec(() -> {
                display.asyncExec(keys::end);
                if (dialog.open() == Window.OK) {
                    goBack(window);
                }
            });
        });
        return null;
    }

    /** The window was off while the wizard worked, and has forgotten where it was. */
    private static void goBack(IWorkbenchWindow window) {
        Optional.ofNullable(window.getActivePage())
                .map(IWorkbenchPage::getActivePart)
                .ifPresent(IWorkbenchPart::setFocus);
    }

    /** Without the button that stops what a wizard does: ours are done at once, and to make it takes a third of opening. */
    private static final class Plain extends WizardDialog {

        Plain(Shell parent, StudioWizard wizard) {
            super(parent, wizard);
        }

        /** A page makes the window grow, which is to stand in the middle all the same. */
        void showFirst(StudioWizard wizard) {
            IWizardPage blank = getCurrentPage();
            IWizardPage first = wizard.endBlank();
            showPage(first);
            first.setPreviousPage(null);
            updateButtons();
            blank.dispose();
            getShell().setLocation(getInitialLocation(getShell().getSize()));
        }

        @Override
        protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
            return new ProgressMonitorPart(composite, layout, false);
        }
    }
}
