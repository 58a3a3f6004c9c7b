package crieur.driver.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.IWorkbenchActivitySupport;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.themes.IThemeManager;
import org.osgi.service.prefs.BackingStoreException;

/** What a workbench is like apart from what is open in it, so that two can be compared; asked on the display's thread. */
@SuppressWarnings("restriction")
final class WorkbenchFacts {

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        window();
        registries();
        keys();
        preferences("default");
        preferences("instance");
        return lines.stream().sorted().distinct().toList();
    }

    private void say(String kind, Object... fields) {
        StringBuilder line = new StringBuilder(kind);
        for (Object field : fields) {
            line.append('\t').append(Escapes.of(String.valueOf(field)));
        }
        lines.add(line.toString());
    }

    private void window() {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() != null
                ? workbench.getActiveWorkbenchWindow()
                : workbench.getWorkbenchWindows()[0];
        IWorkbenchPage page = window.getActivePage();
        say("perspective", page.getPerspective().getId());
        Shell shell = window.getShell();
        say("title", shell.getText());
        ITheme theme = Optional.ofNullable(workbench.getService(IThemeEngine.class))
                .map(IThemeEngine::getActiveTheme)
                .orElse(null);
        say("theme", theme == null ? "none" : theme.getId());
        say("colours", colours(shell));
        for (var view : page.getViewReferences()) {
            say("part", view.getId());
        }
        Menu bar = shell.getMenuBar();
        if (bar != null) {
            for (MenuItem item : bar.getItems()) {
                say("menu", item.getText());
                items(item.getText(), item.getMenu());
            }
        }
    }

    private void items(String path, Menu menu) {
        if (menu == null) {
            return;
        }
        menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
        for (MenuItem item : menu.getItems()) {
            String id = item.getData() instanceof ContributionItem contribution ? contribution.getId() : "";
            // Mnemonic and key are said, or not, by where the focus is; keys are compared by themselves.
            String text = item.getText().split("\t")[0].replace("&", "");
            say("menu item", path, text.isEmpty() ? id : text);
        }
        menu.notifyListeners(org.eclipse.swt.SWT.Hide, new org.eclipse.swt.widgets.Event());
    }

    private static String colours(Control control) {
        return control.getBackground().getRGB() + " " + control.getForeground().getRGB();
    }

    private void registries() {
        for (var perspective : workbench.getPerspectiveRegistry().getPerspectives()) {
            say("known perspective", perspective.getId());
        }
        for (var view : workbench.getViewRegistry().getViews()) {
            say("known view", view.getId());
        }
        IWorkbenchActivitySupport support = workbench.getActivitySupport();
        Collection<String> activities = support.getActivityManager().getDefinedActivityIds();
        for (String activity : activities) {
            say(
                    "activity",
                    activity,
                    support.getActivityManager().getEnabledActivityIds().contains(activity));
        }
        IThemeManager themes = workbench.getThemeManager();
        say("font", themes.getCurrentTheme().getFontRegistry().getFontData("org.eclipse.jface.textfont")[0]);
        say(
                "product",
                Platform.getProduct() == null ? "none" : Platform.getProduct().getId());
    }

    private void keys() {
        IBindingService bindings = workbench.getService(IBindingService.class);
        say(
                "scheme",
                bindings.getActiveScheme() == null
                        ? "none"
                        : bindings.getActiveScheme().getId());
        for (Binding binding : bindings.getBindings()) {
            say(
                    "key",
                    binding.getSchemeId(),
                    binding.getContextId(),
                    binding.getTriggerSequence(),
                    binding.getParameterizedCommand() == null
                            ? "none"
                            : binding.getParameterizedCommand().getId());
        }
    }

    private void preferences(String scope) {
        IPreferencesService service = Platform.getPreferencesService();
        try {
            ((IEclipsePreferences) service.getRootNode().node(scope)).accept(node -> {
                for (String key : keys(node)) {
                    say("preference", scope, node.absolutePath(), key, node.get(key, ""));
                }
                return true;
            });
        } catch (BackingStoreException e) {
            say("preference", scope, "unreadable");
        }
    }

    private static String[] keys(IEclipsePreferences node) {
        try {
            return node.keys();
        } catch (BackingStoreException e) {
            return new String[0];
        }
    }

    /** Runs a command, serialised with its parameters, as soon as the display is free. */
    static List<String> execute(String command) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                var commands = PlatformUI.getWorkbench().getService(org.eclipse.ui.commands.ICommandService.class);
                PlatformUI.getWorkbench()
                        .getService(org.eclipse.ui.handlers.IHandlerService.class)
                        .executeCommand(commands.deserialize(command), null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                System.out.println("driver: not done: " + command + ": " + e.getMessage());
            }
        });
        return List.of();
    }
}
