package crieur.ui.internal.post;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the problem after the cursor. */
public final class NextProblemHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.parts().ifPresent(parts -> parts.problems().goOn(true));
        }
        return null;
    }
}
