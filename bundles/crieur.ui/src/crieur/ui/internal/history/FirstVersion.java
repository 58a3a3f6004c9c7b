package crieur.ui.internal.history;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** A file as it was before somebody changed it here, kept in the background. Used from one thread at a time. */
public final class FirstVersion {

    private final Job keeping;
    private boolean asked;

    /** Creates it for a file that is not changed yet. */
    public FirstVersion(IFile file) {
        keeping = Job.createSystem("Text before", (ICoreRunnable) monitor -> LocalHistory.keepNew(file));
    }

    /** Keeps it, at the first call alone. */
    public void keep() {
        if (!asked) {
            asked = true;
            keeping.schedule();
        }
    }
}
