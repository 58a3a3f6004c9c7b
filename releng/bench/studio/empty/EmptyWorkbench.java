package crieur.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least workbench that the platform opens, as the reference for the studio's start. */
public final class EmptyWorkbench implements IApplication, IPerspectiveFactory {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }

    /** Says when the window is on the screen. */
    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "crieur.bench.empty.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void postWindowOpen() {
                    Shell shell = getWindowConfigurer().getWindow().getShell();
                    shell.addListener(SWT.Paint, new Listener() {
                        @Override
                        public void handleEvent(Event event) {
                            shell.removeListener(SWT.Paint, this);
                            shell.getDisplay().asyncExec(
                                    () -> System.out.println("first paint " + System.currentTimeMillis()));
                        }
                    });
                    shell.redraw();
                }
            };
        }
    }
}
