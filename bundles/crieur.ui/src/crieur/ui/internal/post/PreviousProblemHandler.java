package crieur.ui.internal.post;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the problem before the cursor. */
public final class PreviousProblemHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.parts().ifPresent(parts -> parts.problems().goOn(false));
        }
        return null;
    }
}
