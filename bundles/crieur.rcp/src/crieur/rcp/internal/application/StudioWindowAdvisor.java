package crieur.rcp.internal.application;

import crieur.rcp.internal.welcome.WelcomeGivesWay;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: its size, its bars, its title. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {

    /** Beyond this, a window that fills the screen is wider than anybody reads. */
    private static final Point WIDEST = new Point(1920, 1200);

    private static final Point USUAL = new Point(1440, 900);

    private final Splash splash;
    private boolean restored;

    StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash) {
        super(configurer);
        this.splash = splash;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StudioActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        // The platform sets its own just before the first window.
        KeyNames.use();
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(USUAL.x, screen.width), Math.min(USUAL.y, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
        // The platform asks whoever takes what is dropped beside an editor's own, also where that is nobody.
        configurer.configureEditorAreaDropListener(new DropTargetAdapter());
        configurer.setTitle(
                Platform.getProduct() == null ? "Crieur" : Platform.getProduct().getName());
    }

    @Override
    public void postWindowRestore() throws WorkbenchException {
        restored = true;
    }

    /** The first window fills a usual screen; later ones are as the person left them. */
    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        Rectangle screen = shell.getMonitor().getClientArea();
        if (!restored && screen.width <= WIDEST.x && screen.height <= WIDEST.y) {
            shell.setMaximized(true);
        }
        splash.close();
        WelcomeGivesWay.watch(getWindowConfigurer().getWindow());
        LiveItems.watch(getWindowConfigurer().getWindow());
        shell.getDisplay().asyncExec(() -> raiseDetached(shell));
    }

    /** Views in windows of their own are shown again before the window that they belong to, which would lie over them. */
    private static void raiseDetached(Shell window) {
        if (!window.isDisposed()) {
            Stream.of(window.getShells()).filter(Shell::isVisible).forEach(detached -> detached.moveAbove(null));
        }
    }

    @Override
    public void openIntro() {
        if (!Boolean.getBoolean("crieur.welcome.skip")) {
            super.openIntro();
        }
    }
}
