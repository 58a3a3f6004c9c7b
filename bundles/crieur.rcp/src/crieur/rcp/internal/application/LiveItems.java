package crieur.rcp.internal.application;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ICommandListener;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;

/**
 * Keeps what the tool bar offers as its handlers are. The platform asks these when a key is pressed or something is selected,
 * and its items show the answer of then: they would offer to undo what was just undone, and not what was just done.
 */
final class LiveItems {

    private static final List<String> CHANGING = List.of(
            IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_SAVE_ALL,
            IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO);

    /** In milliseconds: what is painted and found of a key comes before what the tool bar says of it. */
    private static final int AFTER_TYPING = 200;

    private LiveItems() {}

    static void watch(IWorkbenchWindow window) {
        ICommandService commands = window.getService(ICommandService.class);
        CHANGING.stream().map(commands::getCommand).forEach(command -> watch(window, command));
    }

    private static void watch(IWorkbenchWindow window, Command command) {
        EHandlerService handlers = window.getService(EHandlerService.class);
        ParameterizedCommand asked = new ParameterizedCommand(command, null);
        Shell shell = window.getShell();
        Display display = shell.getDisplay();
        IEventBroker events = window.getService(IEventBroker.class);
        Runnable ask = () -> {
            if (!shell.isDisposed()) {
                handlers.canExecute(asked);
                events.send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, StudioActionBarAdvisor.item(command.getId()));
            }
        };
        // To be asked is what makes the platform take over an answer and tell its items; the same answer again it tells
        // nobody. The same runnable again begins its time anew.
        ICommandListener listener = event -> {
            if (event.isEnabledChanged() && !display.isDisposed()) {
                display.asyncExec(() -> display.timerExec(AFTER_TYPING, ask));
            }
        };
        command.addCommandListener(listener);
        shell.addListener(SWT.Dispose, event -> command.removeCommandListener(listener));
    }
}
