package crieur.ui.internal.wizard;

import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;

/** A wizard whose dialog can be made in steps, and whose pages are made when they are shown. */
abstract class StudioWizard extends Wizard implements INewWizard {

    private Optional<IWizardPage> blank = Optional.empty();

    /** Stands where the first page will, while the dialog is made. */
    private static final class Blank extends WizardPage {

        Blank() {
            super("blank");
        }

        @Override
        public void createControl(Composite parent) {
            setControl(new Composite(parent, SWT.NONE));
        }
    }

    /** Lets a dialog be made without anything on it. */
    final void beginBlank() {
        IWizardPage page = new Blank();
        page.setWizard(this);
        blank = Optional.of(page);
    }

    /** Returns the first page, for a dialog that is made. */
    final IWizardPage endBlank() {
        blank = Optional.empty();
        return getStartingPage();
    }

    @Override
    public IWizardPage getStartingPage() {
        return blank.orElseGet(super::getStartingPage);
    }

    @Override
    public void createPageControls(Composite pageContainer) {
        // The dialog makes the control of a page that has none.
    }
}
