package crieur.ui.internal.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The platform's history of files, for those that are not written through the platform. */
public final class LocalHistory {

    private LocalHistory() {}

    /**
     * Keeps a file as it is: nothing is added to the file, and that to its history.
     *
     * @throws CoreException if it cannot be read
     */
    public static void keep(IFile file) throws CoreException {
        file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY | IResource.FORCE, null);
    }

    /**
     * Keeps a file as it is, unless that is the last that was kept of it.
     *
     * @throws CoreException if it cannot be read
     */
    static void keepNew(IFile file) throws CoreException {
        IFileState[] states = file.getHistory(null);
        if (states.length == 0 || !same(states[0], file)) {
            keep(file);
        }
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
