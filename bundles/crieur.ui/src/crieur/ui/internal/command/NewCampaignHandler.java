package crieur.ui.internal.command;

import crieur.ui.internal.wizard.NewCampaignWizard;
import crieur.ui.internal.wizard.Wizards;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that makes a campaign. */
public final class NewCampaignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return Wizards.open(event, new NewCampaignWizard());
    }
}
