package crieur.ui.internal.contributions;

import crieur.core.contribution.ContributionsSource;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what plug-ins contribute. */
public final class ContributionsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ContributionsSource contributions = PlatformUI.getWorkbench().getService(ContributionsSource.class);
        new ContributionsDialog(
                        HandlerUtil.getActiveShell(event),
                        contributions.contributions().list())
                .open();
        return null;
    }
}
