package crieur.ui.internal.command;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their id. */
public final class Commands {

    private Commands() {}

    /**
     * Runs a command of ours.
     *
     * @throws IllegalStateException if there is no such command
     */
    public static void execute(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException("The command cannot run: " + command, e);
        }
    }
}
