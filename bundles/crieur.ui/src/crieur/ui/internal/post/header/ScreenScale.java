package crieur.ui.internal.post.header;

import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Control;

/**
 * How much a control is enlarged on its screen. To ask the window system takes longer than to draw, so it is asked from time to
 * time only: a window comes to another screen, but not between two keys. For the display's thread.
 */
final class ScreenScale {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(1);

    private final Control control;
    private float scale;
    private long asked;

    ScreenScale(Control control) {
        this.control = control;
    }

    /** Returns how many pixels a point is, 1 where nothing is enlarged. */
    float get() {
        long now = System.nanoTime();
        if (scale == 0 || now - asked > KEPT) {
            scale = control.getMonitor().getZoom() / 100f;
            asked = now;
        }
        return scale;
    }
}
