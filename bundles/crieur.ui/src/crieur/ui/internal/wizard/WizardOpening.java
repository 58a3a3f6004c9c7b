package crieur.ui.internal.wizard;

import crieur.ui.internal.turn.TypeAhead;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A wizard on its way to the screen: window, frame and fields each come in a step of their own, so that no key waits for all of
 * them. What is typed meanwhile goes into its first field.
 */
final class WizardOpening {

    /** How wide a page is at least, in pixels, so that the sentence above it stands in one line. */
    private static final int SENTENCE = 620;

    private static boolean underWay;

    private final StudioWizard wizard;
    private final Plain dialog;
    private final Display display;
    private final TypeAhead keys;
    private final Runnable finished;
    private boolean over;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    private WizardOpening(Shell parent, StudioWizard wizard, Runnable finished) {
        this.wizard = wizard;
        this.finished = finished;
        display = parent.getDisplay();
        dialog = new Plain(parent, wizard);
        dialog.setMinimumPageSize(SENTENCE, 260);
        keys = TypeAhead.begin(display);
        steps.add(this::window);
        steps.add(this::frame);
    }

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
        new WizardOpening(parent, wizard, finished).next();
    }

    /** What called for the wizard is over before its first step. */
    private void next() {
        display.asyncExec(this::step);
    }

    /** Leaves nothing half made where a step fails, or the window was closed meanwhile. */
    private void step() {
        boolean done = false;
        try {
            if (!dialog.getParentShell().isDisposed()) {
                steps.remove().run();
                done = true;
            }
        } finally {
            if (!done) {
                end();
                dialog.close();
            }
        }
        if (done && !steps.isEmpty()) {
            next();
        }
    }

    private void window() {
        dialog.create();
        keys.meantFor(dialog.getShell());
    }

    private void frame() {
        wizard.beginBlank();
        dialog.fill();
        IWizardPage blank = dialog.getCurrentPage();
        IWizardPage first = wizard.endBlank();
        steps.add(dialog::measure);
        if (first instanceof PartedPage page) {
            steps.addAll(page.parts(blank.getControl().getParent()));
        }
        steps.add(() -> dialog.show(first, blank));
        steps.add(this::open);
    }

    private void open() {
        display.asyncExec(this::end);
        if (dialog.open() == Window.OK) {
            finished.run();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            underWay = false;
            keys.end(true);
        }
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

        /** At first there is the window alone; the rest comes with {@link #fill} and {@link #measure}. */
        @Override
        protected Control createContents(Composite parent) {
            return parent;
        }

        void fill() {
            super.createContents(getShell());
            applyDialogFont(buttonBar);
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
