package crieur.ui.internal.contributions;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.message.Texts;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what plug-ins contribute. */
public final class ContributionsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Contributions contributions =
                PlatformUI.getWorkbench().getService(ContributionsSource.class).contributions();
        if (tryAll(contributions)) {
            ContributionsViewModel model =
                    new ContributionsViewModel(contributions.list(), one -> name(contributions, one));
            new ContributionsDialog(HandlerUtil.getActiveShell(event), model).open();
        }
        return null;
    }

    private static Optional<String> name(Contributions contributions, Contribution one) {
        return switch (one.point()) {
            case NETWORKS -> contributions.networks().find(one.id()).map(Network::name);
            case TEMPLATES -> contributions.templates().find(one.id()).map(found -> Texts.text(found.name()));
            case WORKFLOWS -> contributions.workflows().find(one.id()).map(found -> Texts.text(found.name()));
            case INSPECTIONS -> contributions.inspections().find(one.id()).map(found -> Texts.text(found.name()));
        };
    }

    /**
     * Whatever hangs does so on another thread, while the window stays alive.
     *
     * @return whether all were tried; not if the person cancelled
     */
    private static boolean tryAll(Contributions contributions) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> contributions.tryAll());
            return true;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            // The person's own wish; nobody interrupted the display's thread.
            return false;
        }
    }
}
