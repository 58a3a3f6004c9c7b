package crieur.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A page of so many fields that they are made in parts, between which the display hears what the person does. */
abstract class PartedPage extends WizardPage {

    PartedPage(String name, String title) {
        super(name, title, null);
    }

    /** Returns what fills the page, in its order. */
    abstract List<Consumer<Fields>> parts();

    /** Called when the person has changed a field. */
    abstract void changed();

    /** Returns what makes the page, in its order; the last of them sets its control. */
    final List<Runnable> parts(Composite parent) {
        AtomicReference<Fields> fields = new AtomicReference<>();
        List<Runnable> making = new ArrayList<>();
        making.add(() -> fields.set(new Fields(parent, this::changed)));
        parts().forEach(part -> making.add(() -> part.accept(fields.get())));
        making.add(() -> setControl(fields.get().whole()));
        return making;
    }

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
