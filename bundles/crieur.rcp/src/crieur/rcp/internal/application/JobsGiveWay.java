package crieur.rcp.internal.application;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Lets the threads of jobs give way to the one that hears the person. A job's own priority says only which begins first; two of
 * them on a small machine would leave the window a third of it. The threads that a job starts are as patient as its own.
 */
final class JobsGiveWay extends JobChangeAdapter {

    private final Thread window;

    private JobsGiveWay(Thread window) {
        this.window = window;
    }

    /** From now on; a thread keeps its low priority, since most people may not raise one again. */
    static void to(Display display) {
        Job.getJobManager().addJobChangeListener(new JobsGiveWay(display.getThread()));
    }

    @Override
    public void running(IJobChangeEvent event) {
        @Nullable Thread thread = event.getJob().getThread();
        if (thread != null && thread != window && thread.getPriority() > Thread.MIN_PRIORITY) {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }
}
