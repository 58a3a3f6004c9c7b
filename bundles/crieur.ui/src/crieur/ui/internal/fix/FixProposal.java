package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.PostEditor;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** One fix in the list at the cursor, with what the text would become beside it. */
final class FixProposal extends EditorProposal {

    private final Fix fix;
    private final FindingAnnotation annotation;
    private final PostEditor editor;
    private Point selection;

    FixProposal(Fix fix, FindingAnnotation annotation, PostEditor editor) {
        this.fix = fix;
        this.annotation = annotation;
        this.editor = editor;
    }

    @Override
    public void apply(IDocument document) {
        if (fix.edits().isEmpty() || changesDocument()) {
            applyToDocument(document);
        } else {
            // The list that this was chosen from holds a change of the document open until it is gone.
            editor.getSite().getShell().getDisplay().asyncExec(() -> applyToBrand(document));
        }
    }

    /** What counts for the whole brand is written at once, and undo takes it back here as it does a change of the text. */
    private void applyToBrand(IDocument document) {
        Path file = fix.edits().get(0).file();
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo == null) {
            return;
        }
        undo.commit();
        Changes changes = new Changes(editor.getSite().getWorkbenchWindow());
        changes.run(
                        getDisplayString(),
                        () -> BulkFix.of(Map.of(annotation.finding(), fix)).change(),
                        undo.getUndoContext())
                .ifPresent(made -> editor.say(
                        made.isEmpty()
                                ? text("FixProposal.textChanged")
                                : text("FixProposal.inBrand", file.getFileName())));
        editor.recheck();
    }

    private void applyToDocument(IDocument document) {
        try {
            Optional<Integer> end =
                    editor.asOneChange(() -> FixApplication.apply(fix, document, editor.path(), annotation.source()));
            end.filter(offset -> changesDocument()).ifPresent(offset -> selection = new Point(offset, 0));
            if (end.isEmpty()) {
                editor.say(text("FixProposal.textChanged"));
            }
            editor.recheck();
        } catch (CoreException e) {
            MessageDialog.openError(
                    editor.getSite().getShell(), text("FixProposal.failed"), text("FixProposal.notWritten"));
        }
    }

    private boolean changesDocument() {
        return fix.edits().stream().map(TextEdit::file).anyMatch(editor.path()::equals);
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return FixPreview.of(fix, editor.path(), annotation.source());
    }

    @Override
    public String getDisplayString() {
        return Texts.text(fix.title());
    }
}
