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

    /** How wide a page is at least, in pixels, so that the sentence above it stands in one line. */
    private static final int SENTENCE = 620;

    private static boolean opening;

    private Wizards() {}

    /** Opens a wizard, unless one is being opened. */
    public static Object open(ExecutionEvent event, StudioWizard wizard) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection =
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                        ? structured
                        : StructuredSelection.EMPTY;
        if (!opening) {
            wizard.init(window.getWorkbench(), selection);
            Plain dialog = new Plain(window.getShell(), wizard);
            dialog.setMinimumPageSize(SENTENCE, 260);
            inSteps(wizard, dialog, () -> goBack(window));
        }
        return null;
    }

    /** Frame, page and window each come in a step of their own, so that no key waits for all of them. */
    private static void inSteps(StudioWizard wizard, Plain dialog, Runnable finished) {
        Display display = dialog.getParentShell().getDisplay();
        TypeAhead keys = TypeAhead.begin(display);
        opening = true;
        step(dialog, keys, () -> {
            wizard.beginBlank();
            dialog.create();
            display.asyncExec(() -> step(dialog, keys, () -> {
                dialog.showFirst(wizard);
                display.asyncExec(() -> step(dialog, keys, () -> {
                    display.asyncExec(() -> end(keys));
                    if (dialog.open() == Window.OK) {
                        finished.run();
                    }
                }));
            }));
        });
    }

    /** Leaves nothing half made where a step fails, or the window was closed meanwhile. */
    private static void step(Plain dialog, TypeAhead keys, Runnable work) {
        boolean done = false;
        try {
            if (!dialog.getParentShell().isDisposed()) {
                work.run();
                done = true;
            }
        } finally {
            if (!done) {
                end(keys);
                dialog.close();
            }
        }
    }

    private static void end(TypeAhead keys) {
        opening = false;
        keys.end();
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

        @Override
        public Shell getParentShell() {
            return super.getParentShell();
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
