package crieur.driver.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** What the active editor holds; asked on the display's thread. */
final class EditorState {

    private EditorState() {}

    static List<String> text() {
        return active().map(EditorState::text).orElse(List.of());
    }

    static List<String> findings() {
        return active().map(EditorState::findings).orElse(List.of());
    }

    private static Optional<ITextEditor> active() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor)
                .map(editor -> editor.getAdapter(ITextEditor.class));
    }

    private static List<String> text(ITextEditor editor) {
        int caret = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection.getOffset()
                : 0;
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return List.of(Escapes.of(editor.getTitle())
                + '\t'
                + (editor.isDirty() ? "dirty" : "saved")
                + '\t'
                + caret
                + '\t'
                + Escapes.of(document == null ? "" : document.get()));
    }

    private static List<String> findings(ITextEditor editor) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<String> lines = new ArrayList<>();
        if (model == null) {
            return lines;
        }
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (annotation.getText() != null && position != null && !annotation.isMarkedDeleted()) {
                lines.add(annotation.getType()
                        + '\t'
                        + position.offset
                        + '\t'
                        + position.length
                        + '\t'
                        + Escapes.of(annotation.getText()));
            }
        }
        return lines;
    }
}
