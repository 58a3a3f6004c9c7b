package crieur.rcp.internal.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.RadioState;

/** Changes the theme, at once and for later sessions. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        if (theme != null) {
            new Theming(PlatformUI.getWorkbench()).choose(ThemeChoice.of(theme));
        }
        return null;
    }
}
