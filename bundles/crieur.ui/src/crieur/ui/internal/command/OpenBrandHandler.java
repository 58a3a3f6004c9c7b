package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the brand in the folder that is given; asks for one where none is. */
public final class OpenBrandHandler extends AbstractHandler {

    private static final String FOLDER = "crieur.ui.command.openBrand.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        String given = event.getParameter(FOLDER);
        String chosen = given == null ? ask(shell) : given;
        if (chosen != null) {
            open(shell, Path.of(chosen));
        }
        return null;
    }

    private static String ask(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
        dialog.setText(text("OpenBrandHandler.title"));
        dialog.setMessage(text("OpenBrandHandler.which"));
        return dialog.open();
    }

    private static void open(Shell shell, Path folder) {
        if (BrandProjects.holdsBrand(folder)) {
            BrandOpening.open(folder);
        } else {
            MessageDialog.openInformation(
                    shell, text("OpenBrandHandler.title"), text("OpenBrandHandler.noBrand", folder.getFileName()));
        }
    }
}
