package crieur.rcp.internal.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes to the light or the dark theme, at once and for later sessions. */
public final class ThemeHandler extends AbstractHandler {

    private static final String PARAMETER = "crieur.rcp.command.theme.id";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(PARAMETER);
        if (theme != null) {
            new Theming(PlatformUI.getWorkbench()).choose(ThemeChoice.ofTheme(theme));
            HandlerUtil.updateRadioState(event.getCommand(), theme);
        }
        return null;
    }
}
