package crieur.rcp.internal.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window: its size, its bars, its title. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {

    private final Splash splash;

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
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(900, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setTitle(
                Platform.getProduct() == null ? "Crieur" : Platform.getProduct().getName());
    }

    @Override
    public void postWindowOpen() {
        splash.close();
    }

    @Override
    public void openIntro() {
        if (!Boolean.getBoolean("crieur.welcome.skip")) {
            super.openIntro();
        }
    }
}
