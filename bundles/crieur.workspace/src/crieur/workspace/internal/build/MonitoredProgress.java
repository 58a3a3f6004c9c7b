package crieur.workspace.internal.build;

import crieur.core.progress.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Shows the core's progress on one of the platform's monitors. */
public final class MonitoredProgress implements Progress {

    private final SubMonitor monitor;

    /** Creates progress on a monitor that nothing else has begun. */
    public MonitoredProgress(IProgressMonitor monitor) {
        this(monitor, "");
    }

    /** Creates the same, which says what is done. */
    public MonitoredProgress(IProgressMonitor monitor, String name) {
        this.monitor = SubMonitor.convert(monitor, name, 0);
    }

    @Override
    public void begin(int total) {
        monitor.setWorkRemaining(total);
    }

    @Override
    public void worked(int units) {
        monitor.worked(units);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
