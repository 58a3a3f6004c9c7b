package crieur.ui.internal.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform's history of files, for those that are not written through the platform.
 *
 * <p>Nothing here waits for the workspace or touches the file. What cannot be kept is logged: nobody is disturbed for that.
 */
public final class LocalHistory {

    private static final Logger LOG = LoggerFactory.getLogger(LocalHistory.class);

    private LocalHistory() {}

    /** Keeps a file as it is on the disk; one that is not there has no version more. */
    public static void keep(IFile file) {
        Optional<Path> path = Optional.ofNullable(file.getLocation()).map(location -> location.toPath());
        try {
            if (path.isPresent()) {
                keep(
                        file,
                        Files.readAllBytes(path.get()),
                        Files.getLastModifiedTime(path.get()).toMillis());
            }
        } catch (NoSuchFileException e) {
            // It was deleted meanwhile.
        } catch (IOException e) {
            LOG.warn("The history has no new version of a file: {}", file, e);
        }
    }

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

    /** Keeps in the background what a file held or was to hold, as {@link #keep(IFile, byte[], long)} does. */
    public static void keepSoon(IFile file, Content content, long time) {
        Job.createSystem("Text before", (ICoreRunnable) monitor -> {
                    try {
                        keep(file, content.bytes(), time);
                    } catch (IOException e) {
                        LOG.warn("The history has no new version of a file: {}", file, e);
                    }
                })
                .schedule();
    }

    /**
     * Keeps what a file held or was to hold, unless that is the last that was kept of it.
     *
     * @param time when it held that, in milliseconds of the system's clock
     */
    public static void keep(IFile file, byte[] content, long time) {
        try {
            if (isNew(file, content)) {
                Path copy = Files.createTempFile("crieur-", ".version");
                try {
                    Files.write(copy, content);
                    add(file, copy, time);
                } finally {
                    Files.delete(copy);
                }
            }
        } catch (CoreException | IOException e) {
            LOG.warn("The history has no new version of a file: {}", file, e);
        }
    }

    /**
     * The platform's own interface knows one way into the history: to write to the file through the workspace, which keeps
     * what the disk has by then, once no check holds the workspace any more.
     */
    @SuppressWarnings("restriction")
    private static void add(IFile file, Path copy, long time) {
        IFileStore store = EFS.getLocalFileSystem().fromLocalFile(copy.toFile());
        IFileInfo facts = store.fetchInfo();
        facts.setLastModified(time);
        ((Workspace) file.getWorkspace())
                .getFileSystemManager()
                .getHistoryStore()
                .addState(file.getFullPath(), store, facts, false);
    }

    private static boolean isNew(IFile file, byte[] content) throws CoreException, IOException {
        IFileState[] states = file.getHistory(null);
        if (states.length == 0 || !states[0].exists()) {
            return true;
        }
        try (InputStream kept = states[0].getContents()) {
            return !Arrays.equals(kept.readAllBytes(), content);
        }
    }
}
