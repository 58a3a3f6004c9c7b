package crieur.driver.internal;

import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens the driver's door as soon as a window is shown. */
public final class DriverStart {

    /** Called by declarative services. */
    public DriverStart() {
        Thread thread = new Thread(DriverStart::open, "Driver: start");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean isWindowShown() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        return workbench.getDisplay().syncCall(() -> Stream.of(workbench.getWorkbenchWindows())
                .map(IWorkbenchWindow::getShell)
                .anyMatch(Shell::isVisible));
    }

    private static void open() {
        try {
            while (!isWindowShown()) {
                Thread.sleep(50);
            }
            Display display = PlatformUI.getWorkbench().getDisplay();
            UiWatch watch = new UiWatch(display);
            KeyWatch keys = new KeyWatch(display);
            display.syncExec(() -> {
                watch.start();
                keys.start();
            });
            DriverDoor door = new DriverDoor(display, watch, keys);
            door.open();
            System.out.println("driver " + door.port());
        } catch (IOException e) {
            ILog.of(DriverStart.class).error("The driver cannot listen", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
