package crieur.rcp.internal.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes to the light or the dark theme, at once and for later sessions. */
public final class ThemeHandler extends AbstractHandler {

    private static final String PARAMETER = "crieur.rcp.command.theme.id";

    /** The theme engine is no API; there is no other way to change the theme at once. */
    @Override
    @SuppressWarnings("restriction")
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String theme = event.getParameter(PARAMETER);
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (theme != null && engine != null) {
            engine.setTheme(theme, true);
            HandlerUtil.updateRadioState(event.getCommand(), theme);
        }
        return null;
    }
}
