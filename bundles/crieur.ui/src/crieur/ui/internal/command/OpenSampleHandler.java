package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the person's own copy of the sample brand, made the first time. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            Optional<Path> folder = SampleBrand.ofInstallation().copyOnce();
            if (folder.isPresent()) {
                BrandOpening.open(folder.get());
                return null;
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(OpenSampleHandler.class).error("The sample was not copied", e);
        }
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Crieur", text("OpenSampleHandler.notThere"));
        return null;
    }
}
