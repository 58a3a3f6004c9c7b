package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The studio: opens the workspace without asking, then the window. */
public final class StudioApplication implements IApplication {

    private static final String GTK_STYLE = "org.eclipse.swt.internal.gtk.cssFile";
    private static final Logger LOG = LoggerFactory.getLogger(StudioApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        Restart.awaitBefore();
        Display.setAppName("Crieur");
        drawWithoutWindows();
        useOwnStyle();
        nameVersion();
        Display display = PlatformUI.createDisplay();
        MenuKeys.use(display);
        Uncovered.use(display);
        try {
            Splash splash = Splash.open(display);
            Optional<String> refusal = openWorkspace();
            if (refusal.isPresent()) {
                splash.close();
                MessageDialog.openError(new Shell(display), "Crieur", refusal.get());
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new StudioWorkbenchAdvisor(splash));
            if (code == PlatformUI.RETURN_RESTART) {
                restart();
            }
            return EXIT_OK;
        } finally {
            context.applicationRunning();
            display.dispose();
        }
    }

    private static void restart() {
        try {
            if (!Restart.begin()) {
                LOG.warn("This system does not tell how the studio was started; it is not started again");
            }
        } catch (IOException e) {
            LOG.error("The studio is not started again", e);
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }

    /** AWT only turns SVG into pixels here; on a screen of its own it would open a second connection to the display first. */
    private static void drawWithoutWindows() {
        System.getProperties().putIfAbsent("java.awt.headless", "true");
    }

    /** Names our style sheet to SWT, which reads it with the display on GTK and nowhere else; a person's own goes first. */
    private static void useOwnStyle() {
        try {
            URL sheet = FileLocator.toFileURL(StudioApplication.class.getResource("/css/gtk.css"));
            System.getProperties().putIfAbsent(GTK_STYLE, new File(sheet.getPath()).getPath());
        } catch (IOException e) {
            LOG.warn("The style sheet is not used", e);
        }
    }

    /** Says the version to the About dialog, whose text names it by a property. */
    private static void nameVersion() {
        Version version = FrameworkUtil.getBundle(StudioApplication.class).getVersion();
        System.setProperty("crieur.version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }

    /** Chooses and locks the workspace; returns what to tell the person where that is refused. */
    private static Optional<String> openWorkspace() {
        Location location = Platform.getInstanceLocation();
        Path usual = WorkspaceLocation.ofPerson();
        try {
            if (location.isSet()) {
                return location.lock()
                        ? Optional.empty()
                        : Optional.of(text(
                                "StudioApplication.alreadyOpen",
                                location.getURL().getPath()));
            }
            // Where it is refused the location stays without an address.
            return location.set(usual.toUri().toURL(), true)
                    ? Optional.empty()
                    : Optional.of(text("StudioApplication.alreadyOpen", usual));
        } catch (IOException e) {
            LOG.error("The workspace cannot be opened", e);
            return Optional.of(text("StudioApplication.workspaceRefused", usual));
        }
    }
}
