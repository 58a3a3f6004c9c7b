package crieur.ui.internal.command;

import crieur.ui.internal.wizard.AddChannelsWizard;
import crieur.ui.internal.wizard.Wizards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that adds channels to a brand. */
public final class AddChannelsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return Wizards.open(event, new AddChannelsWizard());
    }
}
