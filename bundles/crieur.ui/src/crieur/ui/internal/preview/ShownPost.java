package crieur.ui.internal.preview;

import crieur.model.file.FileKind;
import crieur.ui.internal.brands.BrandsView;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Follows the post that a person looks at: that of the active editor as it is typed, or the one selected in the list of
 * brands, whichever was touched last. For the display's thread only.
 */
final class ShownPost implements IPartListener2, ISelectionListener, IDocumentListener {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private Optional<Path> file = Optional.empty();
    private Optional<IDocument> document = Optional.empty();
    private Optional<Path> selected = Optional.empty();
    private final WrittenPost written;
    private boolean following;

    /**
     * Creates one that follows nothing yet.
     *
     * @param changed called when there is another post, or another text of it
     */
    ShownPost(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        this.written = new WrittenPost(page, this::follow);
    }

    void start() {
        following = true;
        page.addPartListener(this);
        page.addSelectionListener(BrandsView.ID, this);
        written.start();
        Optional.ofNullable(page.getActiveEditor()).ifPresent(this::follow);
    }

    void stop() {
        following = false;
        page.removePartListener(this);
        page.removeSelectionListener(BrandsView.ID, this);
        written.stop();
        watch(Optional.empty());
    }

    /** Returns the post's file. */
    Optional<Path> file() {
        return file;
    }

    /** Forgets the post, which is gone, and follows the active editor again if that has another. */
    void leave() {
        Optional<Path> gone = file;
        file = Optional.empty();
        watch(Optional.empty());
        Optional.ofNullable(page.getActiveEditor())
                .filter(editor -> !gone.equals(fileOf(editor)))
                .ifPresent(this::follow);
    }

    /** Returns the text of an open editor; empty for a post whose file is to be read. */
    Optional<String> text() {
        return document.map(IDocument::get);
    }

    private void follow(IEditorPart editor) {
        fileOf(editor).filter(FileKind.POST::is).ifPresent(post -> show(post, documentOf(editor)));
    }

    private static Optional<Path> fileOf(IEditorPart editor) {
        return Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()))
                .map(IFile::getLocation)
                .map(IPath::toPath);
    }

    static Optional<IDocument> documentOf(IEditorPart editor) {
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        return Optional.ofNullable(text)
                .map(ITextEditor::getDocumentProvider)
                .map(provider -> provider.getDocument(text.getEditorInput()));
    }

    private void show(Path post, Optional<IDocument> text) {
        if (file.equals(Optional.of(post)) && document.equals(text)) {
            return;
        }
        file = Optional.of(post);
        watch(text);
        changed.run();
    }

    private void watch(Optional<IDocument> text) {
        document.ifPresent(before -> before.removeDocumentListener(this));
        document = text;
        document.ifPresent(now -> now.addDocumentListener(this));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the document holds afterwards is of interest.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        Optional<Path> before = selected;
        selected = first instanceof PostOutline post ? Optional.of(post.file()) : Optional.empty();
        // The list tells of the same post again whenever a brand changes, also while another one is written.
        if (part == page.getActivePart() || !selected.equals(before)) {
            selected.ifPresent(post -> show(post, openDocument(post)));
        }
    }

    /** A post that is open in an editor is shown as it stands there, not as it was saved. */
    private Optional<IDocument> openDocument(Path post) {
        for (var reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            if (editor != null && fileOf(editor).filter(post::equals).isPresent()) {
                return documentOf(editor);
            }
        }
        return Optional.empty();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> followOpen(editor));
        }
    }

    /** In a turn of its own: what makes an editor active has enough to do. */
    private void followOpen(IEditorPart editor) {
        if (following && page.getReference(editor) != null) {
            follow(editor);
            written.watch(editor);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == page.getActiveEditor()) {
            partActivated(reference);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (!(reference.getPart(false) instanceof IEditorPart editor) || document.isEmpty()) {
            return;
        }
        if (file.equals(fileOf(editor))) {
            watch(Optional.empty());
            Optional<IEditorPart> next =
                    Optional.ofNullable(page.getActiveEditor()).filter(other -> other != editor);
            file = next.isPresent() ? file : Optional.empty();
            next.ifPresent(this::follow);
            changed.run();
        }
    }
}
