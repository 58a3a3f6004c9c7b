package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slf4j.LoggerFactory;

/** Asks what a new brand is called and where it is present, and makes it. */
public final class NewBrandHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        NetworkRegistry known = PlatformUI.getWorkbench()
                .getService(ContributionsSource.class)
                .contributions()
                .networks();
        List<Network> networks =
                known.ids().stream().map(known::find).flatMap(Optional::stream).toList();
        Path home = BrandsHome.ofPerson();
        NewBrandDialog dialog = new NewBrandDialog(shell, networks, home);
        if (dialog.open() == Window.OK) {
            create(shell, dialog, home);
        }
        return null;
    }

    private static void create(Shell shell, NewBrandDialog dialog, Path home) {
        try {
            BrandOpening.open(dialog.brand().createIn(home));
        } catch (FileAlreadyExistsException e) {
            MessageDialog.openInformation(shell, "Crieur", text("NewBrandHandler.exists", e.getFile()));
        } catch (IOException e) {
            LoggerFactory.getLogger(NewBrandHandler.class).error("A brand was not made", e);
            MessageDialog.openError(shell, "Crieur", text("NewBrandHandler.notWritten", home));
        }
    }
}
