package crieur.rcp.internal.guide;

import static crieur.rcp.internal.message.Texts.text;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;
import org.slf4j.LoggerFactory;

/**
 * Opens the guide, in the person's language, at the page about the part that is active: in a window of its own, or in the
 * system's browser where SWT has none to show.
 */
public final class GuideHandler extends AbstractHandler {

    private static final String DOCUMENTS = "crieur.doc";

    @Override
    public Object execute(ExecutionEvent event) {
        Shell active = Optional.ofNullable(HandlerUtil.getActiveShell(event))
                .orElseGet(() ->
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        String part = HandlerUtil.getActivePartId(event);
        open(active, pages -> pages.about(part), "");
        return null;
    }

    /**
     * Opens the guide.
     *
     * @param active where the person is
     * @param page which of its pages
     * @param wanted words that the pages listed must have; empty for all pages
     */
    static void open(Shell active, Function<GuidePages, String> page, String wanted) {
        AtomicReference<Optional<GuidePages>> pages = new AtomicReference<>(Optional.empty());
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> pages.set(pages()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            // The person cancelled.
            return;
        }
        if (active.isDisposed()) {
            return;
        }
        if (pages.get().isEmpty()) {
            MessageDialog.openInformation(active, "Crieur", text("GuideHandler.notThere"));
        } else {
            GuidePages there = pages.get().get();
            show(active, there, page.apply(there), wanted);
        }
    }

    private static void show(Shell active, GuidePages pages, String href, String wanted) {
        String address = pages.address(href);
        if (!GuideWindow.show(active, pages, href, wanted) && !Program.launch(address)) {
            MessageDialog.openInformation(active, "Crieur", text("GuideHandler.noBrowser", address));
        }
    }

    /**
     * Returns the guide in the person's language; nothing where it is not installed or cannot be read. Unpacks it the first
     * time, so not for the display's thread.
     */
    static Optional<GuidePages> pages() {
        Bundle documents = Platform.getBundle(DOCUMENTS);
        if (documents == null) {
            return Optional.empty();
        }
        try {
            // The whole folder is unpacked, so that a page finds its pictures and its neighbours.
            File folder =
                    new File(FileLocator.toFileURL(documents.getEntry("/")).getPath());
            return Optional.of(
                    GuidePages.read(folder.toPath(), Locale.getDefault().getLanguage()));
        } catch (IOException e) {
            LoggerFactory.getLogger(GuideHandler.class).error("The guide cannot be read", e);
            return Optional.empty();
        }
    }
}
