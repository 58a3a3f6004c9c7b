package crieur.rcp.internal.application;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.slf4j.LoggerFactory;

/** Opens the brands whose folders the studio was started with: {@code crieur studio FOLDER… [OPTION…]}. */
final class StartFolders {

    private static final String COMMAND = "crieur.ui.command.openBrand";

    private StartFolders() {}

    static void open(IWorkbench workbench, String[] arguments) {
        List<String> folders = folders(arguments);
        if (folders.isEmpty()) {
            return;
        }
        IIntroManager welcome = workbench.getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        folders.forEach(folder -> open(workbench, folder));
    }

    /** Returns the arguments before the first option, as absolute paths. */
    static List<String> folders(String[] arguments) {
        return Stream.of(arguments)
                .takeWhile(argument -> !argument.startsWith("-"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize().toString())
                .toList();
    }

    private static void open(IWorkbench workbench, String folder) {
        Command command = workbench.getService(ICommandService.class).getCommand(COMMAND);
        try {
            IParameter parameter = command.getParameter(COMMAND + ".folder");
            ParameterizedCommand call =
                    new ParameterizedCommand(command, new Parameterization[] {new Parameterization(parameter, folder)});
            workbench.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            LoggerFactory.getLogger(StartFolders.class).error("A brand was not opened: {}", folder, e);
        }
    }
}
