package crieur.driver.internal;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the driver's door as soon as the workbench is there. */
public final class DriverStart {

    /** Called by declarative services. */
    public DriverStart() {
        Thread thread = new Thread(DriverStart::open, "Driver: start");
        thread.setDaemon(true);
        thread.start();
    }

    private static void open() {
        try {
            while (!PlatformUI.isWorkbenchRunning()) {
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
