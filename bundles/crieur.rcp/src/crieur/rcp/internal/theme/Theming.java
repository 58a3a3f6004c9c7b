package crieur.rcp.internal.theme;

import java.io.IOException;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.slf4j.LoggerFactory;

/** The chosen theme: kept, and shown at once. */
@SuppressWarnings("restriction")
public final class Theming {

    private static final String NODE = "crieur.rcp";
    private static final String THEME = "theme";
    private static final String COMMAND = "crieur.rcp.command.theme";

    private final IWorkbench workbench;

    /** Creates access to the themes of the workbench. */
    public Theming(IWorkbench workbench) {
        this.workbench = workbench;
    }

    private static ScopedPreferenceStore preferences() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    /** Returns what the person chose. */
    public ThemeChoice choice() {
        return ThemeChoice.of(preferences().getString(THEME));
    }

    /** Keeps a choice and shows it. */
    public void choose(ThemeChoice choice) {
        ScopedPreferenceStore preferences = preferences();
        preferences.setValue(THEME, choice.name());
        try {
            preferences.save();
        } catch (IOException e) {
            LoggerFactory.getLogger(Theming.class).warn("The theme is not kept for later", e);
        }
        show();
        showInMenu();
    }

    /** Makes the menu say what is chosen. */
    public void showInMenu() {
        ICommandService commands = workbench.getService(ICommandService.class);
        State state = commands.getCommand(COMMAND).getState(RadioState.STATE_ID);
        if (state != null) {
            state.setValue(choice().name());
            commands.refreshElements(COMMAND, null);
        }
    }

    /** Shows the choice: at the start, as the system may have changed meanwhile. The theme engine is no API; there is no other way. */
    public void show() {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        String wanted = choice().theme(Display.isSystemDarkTheme());
        boolean shown = engine == null
                || engine.getActiveTheme() != null
                        && engine.getActiveTheme().getId().equals(wanted);
        if (!shown) {
            engine.setTheme(wanted, true);
        }
    }
}
