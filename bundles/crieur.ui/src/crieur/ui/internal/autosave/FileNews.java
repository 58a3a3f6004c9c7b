package crieur.ui.internal.autosave;

import crieur.ui.internal.history.LocalHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.LoggerFactory;

/**
 * Tells the workspace and its local history, in the background, what becomes of a file.
 *
 * <p>The history gets the text as it was before the first change, a state at each save of the person's, and one every few
 * minutes else.
 */
final class FileNews {

    private static final long HISTORY_EVERY = 120_000;

    private final IFile file;
    private final WrittenFile disk;
    private final Job telling;
    private boolean hasFirst;
    private volatile long nextHistory = System.currentTimeMillis() + HISTORY_EVERY;

    FileNews(IFile file, WrittenFile disk) {
        this.file = file;
        this.disk = disk;
        this.telling = Job.createSystem("Saved text", (ICoreRunnable) this::tell);
    }

    /** Returns whether the text before the first change is not kept yet. */
    boolean wantsFirst() {
        return !hasFirst;
    }

    /** Keeps the text before the first change. */
    void keepFirst(WrittenFile.Text before) {
        hasFirst = true;
        LocalHistory.keepSoon(file, () -> disk.encoded(before), disk.time());
    }

    /** Keeps a text that was here, whatever the file holds. */
    void keep(WrittenFile.Text text) {
        keep(() -> disk.encoded(text));
    }

    /** Keeps a text that the file holds no more, or never did. */
    void keep(LocalHistory.Content content) {
        LocalHistory.keepSoon(file, content, System.currentTimeMillis());
    }

    /** Tells that the file was written. */
    void written(boolean byPerson) {
        if (byPerson) {
            nextHistory = 0;
        }
        telling.schedule();
    }

    /** Lets the workspace look at the file. */
    void look() {
        telling.schedule();
    }

    /** The workspace can be busy with a check for long; that holds up this alone, and no saving. */
    private void tell(IProgressMonitor monitor) {
        disk.settle();
        try {
            IResource known = file;
            while (!known.exists() && !known.getParent().exists()) {
                known = known.getParent();
            }
            known.refreshLocal(known == file ? IResource.DEPTH_ZERO : IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            LoggerFactory.getLogger(FileNews.class).warn("The workspace does not know of a saved text: {}", file, e);
        }
        if (System.currentTimeMillis() > nextHistory) {
            nextHistory = System.currentTimeMillis() + HISTORY_EVERY;
            LocalHistory.keep(file);
        }
    }
}
