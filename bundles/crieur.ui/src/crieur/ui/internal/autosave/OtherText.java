package crieur.ui.internal.autosave;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Puts another text into a document, in one change that undo takes back. */
final class OtherText {

    private OtherText() {}

    /** Changes a document only where it differs, so that carets and marks elsewhere stay. */
    static void put(IDocument document, String text) {
        String before = document.get();
        int most = Math.min(before.length(), text.length());
        int start = 0;
        while (start < most && before.charAt(start) == text.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && before.charAt(before.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
            same++;
        }
        if (!before.equals(text)) {
            replace(document, start, before.length() - same - start, text.substring(start, text.length() - same));
        }
    }

    private static void replace(IDocument document, int start, int length, String by) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            document.replace(start, length, by);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The change was placed inside the document", e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
