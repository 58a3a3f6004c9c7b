package crieur.ui.internal.post;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lists the fixes of the problem at the cursor. */
public final class FixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.parts().ifPresent(parts -> parts.problems().showFixes());
        }
        return null;
    }
}
