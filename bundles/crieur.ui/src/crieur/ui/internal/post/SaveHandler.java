package crieur.ui.internal.post;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Saves a post between two keys. The platform's own way turns the window off until it is done, and what is typed meanwhile
 * goes astray; it is taken only where a person must be asked.
 */
public final class SaveHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        setBaseEnabled(editor instanceof PostEditor post && post.isDirty());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.saveSoon();
        }
        return null;
    }
}
