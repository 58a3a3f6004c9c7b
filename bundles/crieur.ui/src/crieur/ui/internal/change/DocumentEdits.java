package crieur.ui.internal.change;

import crieur.model.source.SourceEdit;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Applies edits to an open document so that undo takes all of them back in one step. */
public final class DocumentEdits {

    private DocumentEdits() {}

    /**
     * Applies edits that were made of the document's present text; one that reaches past its end is cut there.
     *
     * @return where the last change ends; 0 without any
     */
    public static int apply(IDocument document, List<SourceEdit> edits) {
        if (edits.isEmpty()) {
            return 0;
        }
        MultiTextEdit all = new MultiTextEdit();
        for (SourceEdit edit : edits) {
            int start = Math.min(edit.range().start(), document.getLength());
            int end = Math.min(edit.range().end(), document.getLength());
            all.addChild(new ReplaceEdit(start, end - start, edit.replacement()));
        }
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            all.apply(document, TextEdit.UPDATE_REGIONS | TextEdit.CREATE_UNDO);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The edits were placed inside the document", e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
        return all.getExclusiveEnd();
    }

    /** Makes a document hold another text; only where that differs is it changed, so that carets and marks elsewhere stay. */
    public static void become(IDocument document, String text) {
        apply(document, SourceEdit.between(document.get(), text).stream().toList());
    }
}
