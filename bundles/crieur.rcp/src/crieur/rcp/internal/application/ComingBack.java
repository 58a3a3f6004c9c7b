package crieur.rcp.internal.application;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.LoggerFactory;

/**
 * Sees what other programs did to files while the person was away: when they come back from another program, not from one of
 * the studio's own dialogs.
 *
 * <p>One look at a time, in the background; coming back during one makes one more.
 */
final class ComingBack implements Listener {

    /** So long no window is active when one gives way to another of the studio's. */
    private static final int BETWEEN_WINDOWS = 300;

    private final Display display;
    private final Job looking = Job.createSystem("Look for files changed outside", (ICoreRunnable) ComingBack::look);
    private boolean away;

    private ComingBack(Display display) {
        this.display = display;
        looking.setPriority(Job.LONG);
    }

    /** Begins to watch. */
    static void watch(Display display) {
        ComingBack watch = new ComingBack(display);
        display.addFilter(SWT.Activate, watch);
        display.addFilter(SWT.Deactivate, watch);
    }

    @Override
    public void handleEvent(Event event) {
        if (!(event.widget instanceof Shell)) {
            return;
        }
        if (event.type == SWT.Deactivate) {
            display.timerExec(BETWEEN_WINDOWS, () -> away |= display.getActiveShell() == null);
        } else if (away) {
            away = false;
            looking.schedule();
        }
    }

    /** Brand by brand, so that none waits for another's check. */
    private static void look(IProgressMonitor monitor) {
        for (IProject brand : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            try {
                if (brand.isOpen() && !monitor.isCanceled()) {
                    brand.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                }
            } catch (CoreException e) {
                LoggerFactory.getLogger(ComingBack.class).warn("A brand was not looked at: {}", brand, e);
            }
        }
    }
}
