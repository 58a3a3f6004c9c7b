package crieur.ui.internal.autosave;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** The documents of posts: those of the platform, which also save themselves. */
public final class PostDocumentProvider extends TextFileDocumentProvider {

    private final Map<Object, AutoSave> saving = new HashMap<>();

    @Override
    public void connect(Object element) throws CoreException {
        super.connect(element);
        FileInfo info = getFileInfo(element);
        Display display = Display.getCurrent();
        if (info != null
                && display != null
                && element instanceof IFileEditorInput input
                && !saving.containsKey(element)) {
            ITextFileBuffer buffer = info.fTextFileBuffer;
            IFile file = input.getFile();
            saving.put(element, new AutoSave(buffer, file, display));
        }
    }

    @Override
    public void disconnect(Object element) {
        super.disconnect(element);
        if (getFileInfo(element) == null) {
            AutoSave ended = saving.remove(element);
            if (ended != null) {
                ended.stop();
            }
        }
    }

    /** What was saved here a moment ago is no change by somebody else. */
    @Override
    public boolean isSynchronized(Object element) {
        return super.isSynchronized(element) || isOwn(element);
    }

    @Override
    protected DocumentProviderOperation createSaveOperation(
            Object element, org.eclipse.jface.text.IDocument document, boolean overwrite) throws CoreException {
        return super.createSaveOperation(element, document, overwrite || isOwn(element));
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        super.commitFileBuffer(monitor, info, overwrite || isOwn(info.fElement));
    }

    private boolean isOwn(Object element) {
        AutoSave found = saving.get(element);
        return found != null && found.isOwn();
    }
}
