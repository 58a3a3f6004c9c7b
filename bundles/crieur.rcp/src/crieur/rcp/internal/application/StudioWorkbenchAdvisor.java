package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import crieur.rcp.internal.theme.ActiveStyling;
import crieur.rcp.internal.theme.SettingsLayout;
import crieur.rcp.internal.theme.Theming;
import crieur.ui.internal.perspective.WritePerspective;
import crieur.ui.internal.tabs.StudioTabs;
import crieur.ui.internal.warmup.WarmUp;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the workbench up as a studio: what is kept between sessions, how errors speak, what opens first. */
final class StudioWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final long RECOVERED_SHOWN = 12_000;

    /** The largest picture of a dialog in lists of windows, in pixels. */
    private static final int DIALOG_ICON = 48;

    private static final Logger LOG = LoggerFactory.getLogger(StudioWorkbenchAdvisor.class);

    private final Splash splash;
    private final Path state = Platform.getStateLocation(FrameworkUtil.getBundle(StudioWorkbenchAdvisor.class))
            .toPath();
    private final LastEnd lastEnd = new LastEnd(state);
    private AbstractStatusHandler errors;

    StudioWorkbenchAdvisor(Splash splash) {
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        TitledFiles.use();
        IDE.registerAdapters();
        TrayDialog.setDialogHelpAvailable(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WritePerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudioWindowAdvisor(configurer, splash);
    }

    @Override
    public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
        if (errors == null) {
            errors = new PlainErrors();
        }
        return errors;
    }

    /** Before anything is drawn. */
    @Override
    public void preStartup() {
        JobsGiveWay.to(getWorkbenchConfigurer().getWorkbench().getDisplay());
        WindowFirst.on(getWorkbenchConfigurer().getWorkbench().getDisplay());
        SettingsLayout.inTurn(getWorkbenchConfigurer().getWorkbench().getDisplay());
        SpokenNames.give(getWorkbenchConfigurer().getWorkbench());
    }

    @Override
    public void postStartup() {
        Theming theming = new Theming(getWorkbenchConfigurer().getWorkbench());
        theming.show();
        ActiveStyling.use(getWorkbenchConfigurer().getWorkbench());
        theming.showInMenu();
        StartFolders.open(getWorkbenchConfigurer().getWorkbench(), Platform.getApplicationArgs());
        boolean crashed = beginSession();
        keepTabs(crashed);
        OutsideChanges changes = new OutsideChanges(crashed);
        changes.schedule(2000);
        if (changes.isCheckingAll()) {
            // Lists that were made before say from now on that brands are being checked.
            getWorkbenchConfigurer()
                    .getWorkbench()
                    .getService(BrandSessions.class)
                    .changed();
        }
        ComingBack.watch(getWorkbenchConfigurer().getWorkbench().getDisplay());
        keepDialogsLight();
        WarmUp.begin(getWorkbenchConfigurer().getWorkbench());
    }

    private void keepTabs(boolean crashed) {
        @Nullable
        IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            StudioTabs.keep(window.getActivePage(), state, crashed);
        }
    }

    /** The window has its large pictures by now; each dialog would convert them all again before it is shown. */
    private static void keepDialogsLight() {
        Window.setDefaultImages(Stream.of(Window.getDefaultImages())
                .filter(image -> image.getBounds().width <= DIALOG_ICON)
                .toArray(Image[]::new));
    }

    /**
     * Returns whether the session before may have lost problems: it ended without a word, which the person is told; or the
     * disk takes no mark, and then did not take the platform's own notes of problems either, which lie in the same folder.
     */
    private boolean beginSession() {
        try {
            boolean crashed = lastEnd.begin();
            if (crashed) {
                NotificationPopup.forDisplay(
                                getWorkbenchConfigurer().getWorkbench().getDisplay())
                        .title(text("StudioWorkbenchAdvisor.recovered"), true)
                        .content(StudioWorkbenchAdvisor::recovered)
                        .delay(RECOVERED_SHOWN)
                        .open();
            }
            return crashed;
        } catch (IOException e) {
            LOG.warn("How this session ends will not be known", e);
            return true;
        }
    }

    private static Control recovered(Composite parent) {
        Label words = new Label(parent, SWT.WRAP);
        words.setText(text("StudioWorkbenchAdvisor.recoveredHow"));
        GridDataFactory.fillDefaults().grab(true, true).hint(360, SWT.DEFAULT).applyTo(words);
        return words;
    }

    @Override
    public void postShutdown() {
        try {
            lastEnd.end();
        } catch (IOException e) {
            LOG.warn("That this session ended is not kept", e);
        }
    }

    @Override
    public boolean preShutdown() {
        saveWorkspace();
        return true;
    }

    private static void saveWorkspace() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            LOG.error("The workspace was not saved", e);
        }
    }
}
