package crieur.ui.internal.history;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.LoggerFactory;

/** A file as it was before somebody changed it here, kept in the background. Used from one thread at a time. */
public final class FirstVersion {

    private final IFile file;
    private boolean asked;

    /** What a file held, whatever it holds by the time that it is asked. */
    @FunctionalInterface
    public interface Content {

        /**
         * Returns the bytes.
         *
         * @throws IOException if there are none
         */
        byte[] bytes() throws IOException;
    }

    /** Creates it for a file that is not changed yet. */
    public FirstVersion(IFile file) {
        this.file = file;
    }

    /** Returns whether nothing was kept yet. */
    public boolean isWanted() {
        return !asked;
    }

    /**
     * Keeps it, at the first call alone.
     *
     * @param time since when the file holds it, in milliseconds of the system's clock
     */
    public void keep(Content before, long time) {
        if (!asked) {
            asked = true;
            Job.createSystem("Text before", (ICoreRunnable) monitor -> keepNow(before, time))
                    .schedule();
        }
    }

    private void keepNow(Content before, long time) {
        try {
            LocalHistory.keep(file, before.bytes(), time);
        } catch (IOException e) {
            LoggerFactory.getLogger(FirstVersion.class).warn("The text before is not kept: {}", file, e);
        }
    }
}
