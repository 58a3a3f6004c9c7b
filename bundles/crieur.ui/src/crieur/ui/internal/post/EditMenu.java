package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** The editing actions of the context menu, in the person's language. */
enum EditMenu {
    UNDO(ActionFactory.UNDO, "EditMenu.undo"),
    CUT(ActionFactory.CUT, "EditMenu.cut"),
    COPY(ActionFactory.COPY, "EditMenu.copy"),
    PASTE(ActionFactory.PASTE, "EditMenu.paste");

    private final ActionFactory factory;
    private final String key;

    EditMenu(ActionFactory factory, String key) {
        this.factory = factory;
        this.key = key;
    }

    /**
     * Fills the menu of the text.
     *
     * @param addAction adds an action of the editor by its id
     */
    static void fill(IMenuManager menu, IServiceLocator site, Consumer<String> addAction) {
        menu.add(command(site, "fix"));
        menu.add(command(site, "explain"));
        menu.add(new Separator());
        Stream.of(values()).map(EditMenu::action).forEach(addAction);
        menu.add(command(site, "emoji"));
        menu.add(new Separator());
        menu.add(command(site, "nextProblem"));
        menu.add(command(site, "previousProblem"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static CommandContributionItem command(IServiceLocator site, String name) {
        String id = "crieur.ui.command." + name;
        return new CommandContributionItem(
                new CommandContributionItemParameter(site, id + ".menu", id, CommandContributionItem.STYLE_PUSH));
    }

    String action() {
        return factory.getId();
    }

    String label() {
        return text(key);
    }

    /** Gives an editor's actions the words that they have in the menus. */
    static void name(Function<String, IAction> actions) {
        for (EditMenu item : values()) {
            Optional.ofNullable(actions.apply(item.action())).ifPresent(action -> action.setText(item.label()));
        }
    }
}
