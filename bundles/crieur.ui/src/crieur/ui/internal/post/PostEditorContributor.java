package crieur.ui.internal.post;

import java.util.List;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;

/** Connects the editing commands of the window to the post in front; adds nothing of its own to the bars. */
public final class PostEditorContributor extends EditorActionBarContributor {

    private static final List<ActionFactory> ACTIONS = List.of(
            ActionFactory.UNDO,
            ActionFactory.REDO,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            ActionFactory.DELETE,
            ActionFactory.SELECT_ALL,
            ActionFactory.FIND,
            ActionFactory.REVERT);

    @Override
    public void setActiveEditor(IEditorPart part) {
        IActionBars bars = getActionBars();
        for (ActionFactory factory : ACTIONS) {
            String id = factory.getId();
            bars.setGlobalActionHandler(id, part instanceof ITextEditor editor ? editor.getAction(id) : null);
        }
        bars.updateActionBars();
    }
}
