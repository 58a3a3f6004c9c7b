package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import crieur.rcp.internal.theme.ThemeChoice;
import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus and the tool bar.
 *
 * <p>Their ids are our own where the platform's would draw in what it contributes for programmers.
 */
final class StudioActionBarAdvisor extends ActionBarAdvisor {

    private static final String THEME = "crieur.rcp.command.theme";

    private IWorkbenchWindow window;

    StudioActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        this.window = workbenchWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(viewMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        MenuManager menu = new MenuManager(text("Menu.file"), "crieur.menu.file");
        menu.add(command("crieur.ui.command.newBrand"));
        menu.add(command("crieur.ui.command.newCampaign"));
        menu.add(command("crieur.ui.command.newPost"));
        menu.add(command("crieur.ui.command.addChannels"));
        menu.add(new Separator());
        menu.add(command("crieur.ui.command.openPost"));
        menu.add(command("crieur.ui.command.openBrand"));
        menu.add(command("crieur.ui.command.openSample"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.SAVE, "Menu.save"));
        menu.add(action(ActionFactory.SAVE_ALL, "Menu.saveAll"));
        menu.add(action(ActionFactory.REVERT, "Menu.revert"));
        menu.add(command("crieur.ui.command.history"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.CLOSE, "Menu.close"));
        menu.add(action(ActionFactory.CLOSE_ALL, "Menu.closeAll"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(ActionFactory.QUIT, "Menu.quit"));
        return menu;
    }

    private MenuManager editMenu() {
        MenuManager menu = new MenuManager(text("Menu.edit"), "crieur.menu.edit");
        menu.add(action(ActionFactory.UNDO, "Menu.undo"));
        menu.add(action(ActionFactory.REDO, "Menu.redo"));
        menu.add(new Separator());
        menu.add(edit(ActionFactory.CUT, "Menu.cut"));
        menu.add(edit(ActionFactory.COPY, "Menu.copy"));
        menu.add(edit(ActionFactory.PASTE, "Menu.paste"));
        menu.add(edit(ActionFactory.SELECT_ALL, "Menu.selectAll"));
        menu.add(new Separator());
        menu.add(edit(ActionFactory.DELETE, "Menu.delete"));
        menu.add(action(ActionFactory.RENAME, "Menu.rename"));
        menu.add(new Separator());
        menu.add(action(ActionFactory.FIND, "Menu.find"));
        menu.add(command("crieur.ui.command.search"));
        menu.add(new Separator());
        menu.add(command("crieur.ui.command.fix"));
        menu.add(command("crieur.ui.command.nextProblem"));
        menu.add(command("crieur.ui.command.previousProblem"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager viewMenu() {
        MenuManager menu = new MenuManager(text("Menu.view"), "crieur.menu.view");
        menu.add(showView("crieur.ui.brands", "Menu.brands"));
        menu.add(showView("crieur.ui.problems", "Menu.problems"));
        menu.add(showView("crieur.ui.preview", "Menu.preview"));
        menu.add(showView("crieur.ui.search", "Menu.search"));
        menu.add(new Separator());
        menu.add(command("org.eclipse.ui.window.quickAccess"));
        menu.add(action(ActionFactory.REFRESH, "Menu.refresh"));
        menu.add(new Separator());
        MenuManager perspectives = new MenuManager(text("Menu.perspective"), "crieur.menu.perspective");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        menu.add(action(ActionFactory.RESET_PERSPECTIVE, "Menu.resetPerspective"));
        MenuManager themes = new MenuManager(text("Menu.theme"), "crieur.menu.theme");
        themes.add(theme(ThemeChoice.LIGHT, "Menu.themeLight"));
        themes.add(theme(ThemeChoice.DARK, "Menu.themeDark"));
        themes.add(theme(ThemeChoice.SYSTEM, "Menu.themeSystem"));
        menu.add(themes);
        menu.add(new Separator());
        menu.add(command("org.eclipse.ui.window.preferences", "Menu.preferences", Map.of()));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager helpMenu() {
        MenuManager menu = new MenuManager(text("Menu.help"), "crieur.menu.help");
        menu.add(action(ActionFactory.INTRO, "Menu.welcome"));
        menu.add(command("crieur.rcp.command.guide", "Menu.guide", Map.of()));
        menu.add(command("crieur.rcp.command.firstPost", "Menu.firstPost", Map.of()));
        menu.add(new Separator());
        menu.add(command("crieur.ui.command.contributions"));
        menu.add(command("org.eclipse.equinox.p2.ui.sdk.install", "Menu.install", Map.of()));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action(ActionFactory.ABOUT, "Menu.about"));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager main = new ToolBarManager(bar.getStyle());
        main.add(command("crieur.ui.command.newPost"));
        main.add(action(ActionFactory.SAVE, "Menu.save"));
        main.add(new Separator());
        // As commands: the platform hides its own actions of this name in every tool bar.
        main.add(command("org.eclipse.ui.edit.undo"));
        main.add(command("org.eclipse.ui.edit.redo"));
        main.add(new Separator());
        main.add(command("crieur.ui.command.fix"));
        main.add(command("crieur.ui.command.previousProblem"));
        main.add(command("crieur.ui.command.nextProblem"));
        bar.add(new ToolBarContributionItem(main, "crieur.toolbar.main"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new ProblemCounts(window));
    }

    private IAction action(ActionFactory factory, String key) {
        IAction action = getAction(factory.getId());
        if (action == null) {
            ActionFactory.IWorkbenchAction made = factory.create(window);
            register(made);
            action = made;
        }
        action.setText(text(key));
        action.setToolTipText(text(key).replace("&", "").replace("…", ""));
        return action;
    }

    /**
     * An item for what a list or a text does by the platform's action, and the field that has the keyboard by a handler, of which
     * only the command knows.
     */
    private CommandContributionItem edit(ActionFactory factory, String key) {
        action(factory, key);
        return command(factory.getCommandId(), key, Map.of());
    }

    private CommandContributionItem theme(ThemeChoice choice, String key) {
        return command(THEME, key, Map.of(RadioState.PARAMETER_ID, choice.name()));
    }

    private CommandContributionItem showView(String id, String key) {
        return command("org.eclipse.ui.views.showView", key, Map.of("org.eclipse.ui.views.showView.viewId", id));
    }

    /** An item that says what its command's name says. */
    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, item(id), id, CommandContributionItem.STYLE_PUSH));
    }

    /** Returns the id of the item that says what its command's name says. */
    static String item(String command) {
        return command + ".item";
    }

    private CommandContributionItem command(String id, String key, Map<String, String> parameters) {
        int style = THEME.equals(id) ? CommandContributionItem.STYLE_RADIO : CommandContributionItem.STYLE_PUSH;
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, id + "." + key, id, style);
        item.label = text(key);
        item.parameters = parameters;
        return new CommandContributionItem(item);
    }
}
