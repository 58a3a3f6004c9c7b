package crieur.ui.internal.autosave;

import static crieur.ui.internal.message.Texts.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IElementStateListener;

/** The documents of posts: those of the platform, which also save themselves. */
public final class PostDocumentProvider extends TextFileDocumentProvider {

    private final Map<Object, AutoSave> saving = new HashMap<>();
    private final Set<IElementStateListener> listeners = new CopyOnWriteArraySet<>();
    private final Set<Consumer<Object>> overtaken = new CopyOnWriteArraySet<>();

    /** Returns what holds the document of an open post; empty where that is open in no editor of posts. */
    public static Optional<PostDocumentProvider> of(IFileEditorInput input) {
        return DocumentProviderRegistry.getDefault().getDocumentProvider(input) instanceof PostDocumentProvider provider
                        && provider.saving.containsKey(input)
                ? Optional.of(provider)
                : Optional.empty();
    }

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
            AutoSave own = new AutoSave(buffer, file, new WrittenFile(() -> path(file)), display, watch(element));
            saving.put(element, own);
            own.start();
        }
    }

    private Optional<AutoSave> saving(Object element) {
        return Optional.ofNullable(saving.get(element));
    }

    private static Optional<Path> path(IFile file) {
        return Optional.ofNullable(file.getLocation()).map(location -> location.toPath());
    }

    private SaveWatch watch(Object element) {
        return new SaveWatch() {
            @Override
            public void savedChanged() {
                boolean changed = canSaveDocument(element);
                listeners.forEach(listener -> listener.elementDirtyStateChanged(element, changed));
            }

            @Override
            public void deleted() {
                listeners.forEach(listener -> listener.elementDeleted(element));
            }

            @Override
            public void overtaken() {
                overtaken.forEach(listener -> listener.accept(element));
            }
        };
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

    /** The platform would empty the file before it writes; whatever happens, this leaves the old text or the new one. */
    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        try {
            if (!saveNow(info.fElement, overwrite)) {
                commitByPlatform(monitor, info, overwrite || isOwn(info.fElement));
            }
        } catch (CharacterCodingException e) {
            // The platform names the character, and offers another encoding.
            commitByPlatform(monitor, info, true);
        } catch (IOException e) {
            String name = ((IFileEditorInput) info.fElement).getFile().getName();
            throw new CoreException(Status.error(text("PostDocumentProvider.notSaved", name), e));
        }
    }

    private void commitByPlatform(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        super.commitFileBuffer(monitor, info, overwrite);
        agreed(info.fElement);
    }

    @Override
    public void resetDocument(Object element) throws CoreException {
        saving(element).ifPresent(AutoSave::reverting);
        super.resetDocument(element);
        agreed(element);
    }

    private void agreed(Object element) {
        saving(element).ifPresent(AutoSave::agreed);
    }

    /**
     * Saves a document while the person writes on.
     *
     * @param otherwise called on the display's thread where it cannot be: the platform's way asks the person, or tells why
     */
    public void saveSoon(Object element, Runnable otherwise) {
        saving(element).ifPresentOrElse(found -> found.saveSoon(otherwise), otherwise);
    }

    /** Returns whether a save is under way or would come by itself: nobody need be asked for one. */
    public boolean isSaving(Object element) {
        return saving(element)
                .filter(found -> AutoSave.isOn() || found.isSaving())
                .isPresent();
    }

    /**
     * Saves a document at once, whatever the workspace is busy with; the platform's way waits for it, and lets keys go
     * astray meanwhile.
     *
     * @return whether it is saved; where not, the platform's way asks the person, or tells why
     */
    public boolean saveNow(Object element) {
        try {
            return saveNow(element, false);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean saveNow(Object element, boolean overwrite) throws IOException {
        Optional<AutoSave> found = saving(element);
        return found.isPresent() && found.get().saveNow(overwrite);
    }

    /**
     * Adds who learns, on the display's thread, that a changed document is saved no more, as somebody else wrote or deleted
     * its file.
     */
    public void addOvertakenListener(Consumer<Object> listener) {
        overtaken.add(listener);
    }

    /** Removes who learns of that. */
    public void removeOvertakenListener(Consumer<Object> listener) {
        overtaken.remove(listener);
    }

    /**
     * Returns what a changed document and its file hold, where somebody else wrote or deleted the file; nothing where they
     * agree. An unchanged document gets what they wrote in a moment.
     */
    public Optional<OutsideChange> outsideChange(Object element) {
        return saving(element).flatMap(AutoSave::outsideChange);
    }

    /**
     * Decides which of two texts stays; the other one is in the local history.
     *
     * @param change what the person was shown
     * @return whether that is so now; where the file is another by now, nothing is done
     * @throws IOException if the file cannot be written; it is as it was
     */
    public boolean decide(Object element, OutsideChange change, boolean mine) throws IOException {
        Optional<AutoSave> found = saving(element);
        return found.isPresent() && found.get().decide(change.theirs(), mine);
    }

    @Override
    public void addElementStateListener(IElementStateListener listener) {
        super.addElementStateListener(listener);
        listeners.add(listener);
    }

    @Override
    public void removeElementStateListener(IElementStateListener listener) {
        super.removeElementStateListener(listener);
        listeners.remove(listener);
    }

    /** The buffer knows nothing of what was saved here: it always counts as changed. */
    @Override
    public boolean canSaveDocument(Object element) {
        return saving(element).map(found -> !found.isSaved()).orElseGet(() -> super.canSaveDocument(element));
    }

    @Override
    public boolean mustSaveDocument(Object element) {
        return saving(element)
                .map(found -> getFileInfo(element).fCount == 1 && !found.isSaved())
                .orElseGet(() -> super.mustSaveDocument(element));
    }

    private boolean isOwn(Object element) {
        return saving(element).filter(AutoSave::isOwn).isPresent();
    }
}
