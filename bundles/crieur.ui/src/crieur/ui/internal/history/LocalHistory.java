package crieur.ui.internal.history;

import java.io.InputStream;
import org.eclipse.core.resources.IFile;
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
}
