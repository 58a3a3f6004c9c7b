package crieur.ui.internal.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A page of so many fields that they are made in parts, between which the display hears what the person does. */
abstract class PartedPage extends WizardPage {

    PartedPage(String name, String title) {
        super(name, title, null);
    }

    /** Returns what makes the page, in its order; the last of them sets its control. */
    abstract List<Runnable> parts(Composite parent);

    /** Returns the field that a person fills in first; nothing where there is none. */
    Optional<Text> first() {
        return Optional.empty();
    }

    @Override
    public final void createControl(Composite parent) {
        parts(parent).forEach(Runnable::run);
    }

    /** Whoever has filled in the first field comes back to where they were. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            first().filter(field -> field.getText().isEmpty()).ifPresent(Text::setFocus);
        }
    }
}
