package crieur.ui.internal.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform's history of files, for those that are not written through the platform. */
public final class LocalHistory {

    private static final Logger LOG = LoggerFactory.getLogger(LocalHistory.class);

    private LocalHistory() {}

    /**
     * Keeps a file as it is: nothing is added to the file, and that to its history. One that was deleted or cannot be read
     * has no version more, and nobody is disturbed for that.
     */
    public static void keep(IFile file) {
        keep(file, false);
    }

    /** Keeps a file as {@link #keep} does, unless that is the last that was kept of it. */
    static void keepNew(IFile file) {
        keep(file, true);
    }

    private static void keep(IFile file, boolean onlyNew) {
        try {
            if (isOnDisk(file) && (!onlyNew || isNew(file))) {
                file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY | IResource.FORCE, null);
            }
        } catch (CoreException e) {
            if (file.exists()) {
                LOG.warn("The history has no new version of a file: {}", file, e);
            }
        }
    }

    /** The workspace may not know yet that a file is gone, and would make an empty one of it. */
    private static boolean isOnDisk(IFile file) {
        return file.getLocation() != null
                && Files.isRegularFile(file.getLocation().toPath());
    }

    private static boolean isNew(IFile file) throws CoreException {
        IFileState[] states = file.getHistory(null);
        return states.length == 0 || !same(states[0], file);
    }

    private static boolean same(IFileState state, IFile file) throws CoreException {
        try (InputStream kept = state.getContents();
                InputStream now = file.getContents(true)) {
            return Arrays.equals(kept.readAllBytes(), now.readAllBytes());
        } catch (IOException e) {
            return false;
        }
    }
}
