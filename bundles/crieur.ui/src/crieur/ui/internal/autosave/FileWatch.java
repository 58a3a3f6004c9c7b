package crieur.ui.internal.autosave;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.swt.widgets.Display;

/** Tells on the display's thread when the workspace has learned that a file was written or deleted. */
final class FileWatch implements IResourceChangeListener {

    private static final int READ = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    private final IFile file;
    private final Display display;
    private final Runnable written;
    private final Runnable deleted;

    FileWatch(IFile file, Display display, Runnable written, Runnable deleted) {
        this.file = file;
        this.display = display;
        this.written = written;
        this.deleted = deleted;
    }

    void start() {
        file.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        file.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta =
                event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta == null || display.isDisposed()) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            if ((delta.getFlags() & IResourceDelta.MOVED_TO) == 0) {
                display.asyncExec(deleted);
            }
        } else if ((delta.getFlags() & READ) != 0) {
            display.asyncExec(written);
        }
    }
}
