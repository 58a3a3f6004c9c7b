package crieur.rcp.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the properties of what has some, and says nothing of all else. */
public final class PropertiesKeyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IHandlerService handlers =
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IHandlerService.class);
        try {
            return handlers.executeCommand("crieur.ui.command.properties", null);
        } catch (CommandException e) {
            throw new ExecutionException("The properties cannot be shown", e);
        }
    }
}
