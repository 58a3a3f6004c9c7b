package crieur.ui.internal.command;

import crieur.ui.internal.wizard.NewPostWizard;
import crieur.ui.internal.wizard.Wizards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that makes a post. */
public final class NewPostHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return Wizards.open(event, new NewPostWizard());
    }
}
