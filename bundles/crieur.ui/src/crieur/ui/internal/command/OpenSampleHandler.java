package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slf4j.LoggerFactory;

/** Opens the person's own copy of the sample brand, made the first time, in the background. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell window = HandlerUtil.getActiveShell(event);
        SampleBrand sample = SampleBrand.ofInstallation();
        Job copying = Job.create(text("BrandOpening.job", sample.name()), monitor -> {
            copy(sample).ifPresentOrElse(BrandOpening::open, () -> tellNotThere(window));
        });
        copying.setPriority(Job.INTERACTIVE);
        copying.schedule();
        return null;
    }

    /** One after the other, where a person asks twice. */
    private static synchronized Optional<Path> copy(SampleBrand sample) {
        try {
            return sample.copyOnce();
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenSampleHandler.class).error("The sample was not copied", e);
            return Optional.empty();
        }
    }

    private static void tellNotThere(Shell window) {
        if (!window.isDisposed()) {
            window.getDisplay()
                    .asyncExec(
                            () -> MessageDialog.openInformation(window, "Crieur", text("OpenSampleHandler.notThere")));
        }
    }
}
