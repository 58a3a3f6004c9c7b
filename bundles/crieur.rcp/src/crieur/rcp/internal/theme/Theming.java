package crieur.rcp.internal.theme;

import java.io.IOException;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
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
        if (engine == null || engine.getActiveTheme() == null) {
            return;
        }
        String wanted = wanted();
        if (!engine.getActiveTheme().getId().equals(wanted)) {
            Display display = workbench.getDisplay();
            display.addListener(SWT.Settings, new Listener() {
                @Override
                public void handleEvent(Event event) {
                    // Only now SWT knows the colours of the system's light or dark.
                    display.removeListener(SWT.Settings, this);
                    display.asyncExec(() -> colourAnew(display, engine));
                }
            });
            engine.setTheme(wanted, true);
        }
    }

    private String wanted() {
        return HighContrast.isDark() ? ThemeChoice.DARK.theme(true) : choice().theme(Display.isSystemDarkTheme());
    }

    private static void colourAnew(Display display, IThemeEngine engine) {
        for (Shell shell : display.getShells()) {
            PlainColours.give(shell);
            engine.applyStyles(shell, true);
        }
    }
}
