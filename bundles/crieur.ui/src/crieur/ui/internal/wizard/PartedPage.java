package crieur.ui.internal.wizard;

import java.util.List;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** A page of so many fields that they are made in parts, between which the display hears what the person does. */
abstract class PartedPage extends WizardPage {

    PartedPage(String name, String title) {
        super(name, title, null);
    }

    /** Returns what makes the page, in its order; the last of them sets its control. */
    abstract List<Runnable> parts(Composite parent);

    @Override
    public final void createControl(Composite parent) {
        parts(parent).forEach(Runnable::run);
    }
}
