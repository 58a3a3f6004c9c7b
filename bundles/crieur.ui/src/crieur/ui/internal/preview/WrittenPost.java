package crieur.ui.internal.preview;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Tells when a person writes or moves the caret in the active editor, also where that has been active all along: what is dropped
 * on the list of brands makes no other part active. For the display's thread only.
 */
final class WrittenPost implements ISelectionListener, IDocumentListener {

    private final IWorkbenchPage page;
    private final Consumer<IEditorPart> told;
    private Optional<IDocument> document = Optional.empty();

    WrittenPost(IWorkbenchPage page, Consumer<IEditorPart> told) {
        this.page = page;
        this.told = told;
    }

    void start() {
        page.addPostSelectionListener(this);
        Optional.ofNullable(page.getActiveEditor()).ifPresent(this::watch);
    }

    void stop() {
        page.removePostSelectionListener(this);
        listen(Optional.empty());
    }

    /** Learns which editor the person writes in from now on. */
    void watch(IEditorPart editor) {
        listen(ShownPost.documentOf(editor));
    }

    private void listen(Optional<IDocument> now) {
        document.ifPresent(before -> before.removeDocumentListener(this));
        document = now;
        document.ifPresent(next -> next.addDocumentListener(this));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof IEditorPart) {
            tell(part);
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only that it is changed is of interest.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (Display.getCurrent() != null) {
            tell(page.getActiveEditor());
        }
    }

    private void tell(IWorkbenchPart part) {
        if (part instanceof IEditorPart editor && part == page.getActivePart()) {
            told.accept(editor);
        }
    }
}
