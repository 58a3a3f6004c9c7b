package crieur.rcp.internal.guide;

import static crieur.rcp.internal.message.Texts.text;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;

/** Opens the guide, in the person's language, in the browser of the system. */
public final class GuideHandler extends AbstractHandler {

    private static final String DOCUMENTS = "crieur.doc";

    @Override
    public Object execute(ExecutionEvent event) {
        boolean opened = page().map(URL::toString).filter(Program::launch).isPresent();
        if (!opened) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Crieur", text("GuideHandler.notThere"));
        }
        return null;
    }

    private static Optional<URL> page() {
        Bundle documents = Platform.getBundle(DOCUMENTS);
        if (documents == null) {
            return Optional.empty();
        }
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        try {
            // The whole folder is unpacked, so that the page finds its pictures and its neighbours.
            URL folder = FileLocator.toFileURL(documents.getEntry("/"));
            return Optional.of(new URL(folder, french ? "nl/fr/html/index.html" : "html/index.html"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
