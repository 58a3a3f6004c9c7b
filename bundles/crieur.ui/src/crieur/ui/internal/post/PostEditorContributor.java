package crieur.ui.internal.post;

import java.util.List;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.StatusLineContributionItem;

/** Connects the editing commands of the window to the post in front; says in the status line how long its text is. */
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

    private static final int COUNTS_WIDTH = 46;

    private final StatusLineContributionItem counts =
            new StatusLineContributionItem("crieur.ui.counts", true, COUNTS_WIDTH);

    private IActionBars bars;

    /** Only the status line: to ask for the tool bar makes one, which would stay empty. */
    @Override
    public void init(IActionBars contributed) {
        bars = contributed;
        bars.getStatusLineManager().add(counts);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        for (ActionFactory factory : ACTIONS) {
            String id = factory.getId();
            bars.setGlobalActionHandler(id, part instanceof ITextEditor editor ? editor.getAction(id) : null);
        }
        bars.updateActionBars();
        if (part instanceof PostEditor editor) {
            editor.showCounts(counts::setText);
        }
    }
}
