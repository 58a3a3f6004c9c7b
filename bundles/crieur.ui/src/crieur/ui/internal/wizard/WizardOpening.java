package crieur.ui.internal.wizard;

import crieur.ui.internal.turn.DialogOpening;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * A wizard on its way to the screen: window, frame and fields each come in a step of their own, so that no key waits for all of
 * them. What is typed meanwhile goes into its first field.
 */
final class WizardOpening {

    /** How wide a page is at least, in pixels, so that the sentence above it stands in one line. */
    private static final int SENTENCE = 620;

    private static boolean underWay;

    private WizardOpening() {}

    /** Returns whether a wizard is on its way. */
    static boolean isUnderWay() {
        return underWay;
    }

    /**
     * Sends a wizard on its way.
     *
     * @param finished what follows when the person has finished it
     */
    static void begin(Shell parent, StudioWizard wizard, Runnable finished) {
        underWay = true;
        Plain dialog = new Plain(parent, wizard);
        dialog.setMinimumPageSize(SENTENCE, 260);
        DialogOpening.begin(parent, dialog, () -> fill(dialog, wizard), () -> underWay = false, finished);
    }

    /** Makes the frame, and returns how its first page comes into it. */
    private static List<Runnable> fill(Plain dialog, StudioWizard wizard) {
        wizard.beginBlank();
        dialog.fill();
        IWizardPage blank = dialog.getCurrentPage();
        IWizardPage first = wizard.endBlank();
        List<Runnable> rest = new ArrayList<>();
        rest.add(dialog::addButtons);
        rest.add(dialog::measure);
        if (first instanceof PartedPage page) {
            rest.addAll(page.parts(blank.getControl().getParent()));
        }
        rest.add(() -> dialog.show(first, blank));
        return rest;
    }

    /** Without the button that stops what a wizard does: ours are done at once, and to make it takes a third of opening. */
    private static final class Plain extends WizardDialog {

        Plain(Shell parent, StudioWizard wizard) {
            super(parent, wizard);
        }

        /** At first there is the window alone; the rest comes with {@link #fill} and what follows it. */
        @Override
        protected Control createContents(Composite parent) {
            return parent;
        }

        void fill() {
            super.createContents(getShell());
        }

        /** The buttons come with {@link #addButtons}. */
        @Override
        protected Control createButtonBar(Composite parent) {
            return null;
        }

        void addButtons() {
            buttonBar = super.createButtonBar(dialogArea.getParent());
            applyDialogFont(buttonBar);
            updateButtons();
        }

        @Override
        public void updateButtons() {
            if (buttonBar != null) {
                super.updateButtons();
            }
        }

        @Override
        protected void initializeBounds() {
            // An empty window has no size of its own.
        }

        void measure() {
            super.initializeBounds();
        }

        /**
         * A page makes the window grow, which is to stand in the middle all the same. One that need not grow does not lay out
         * what was made in it meanwhile.
         */
        void show(IWizardPage first, IWizardPage blank) {
            showPage(first);
            updateSize();
            first.getControl().getParent().layout(true, true);
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
