package crieur.ui.internal.command;

import crieur.ui.internal.wizard.NewBrandWizard;
import crieur.ui.internal.wizard.Wizards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that makes a brand. */
public final class NewBrandHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return Wizards.open(event, new NewBrandWizard());
    }
}
