package crieur.ui.internal.contributions;

import crieur.core.contribution.Contributions;
import crieur.core.contribution.ContributionsSource;
import java.lang.reflect.InvocationTargetException;
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
            new ContributionsDialog(HandlerUtil.getActiveShell(event), contributions.list()).open();
        }
        return null;
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
