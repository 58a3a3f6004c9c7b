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

/** Asks for a folder and opens the brand in it. */
public final class OpenBrandHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SHEET);
        dialog.setText(text("OpenBrandHandler.title"));
        dialog.setMessage(text("OpenBrandHandler.which"));
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = Path.of(chosen);
            if (BrandProjects.holdsBrand(folder)) {
                BrandOpening.open(folder);
            } else {
                MessageDialog.openInformation(
                        shell, text("OpenBrandHandler.title"), text("OpenBrandHandler.noBrand", folder.getFileName()));
            }
        }
        return null;
    }
}
