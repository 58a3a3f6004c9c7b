package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.change.Changes;
import crieur.ui.internal.command.Commands;
import crieur.ui.internal.tree.LazyTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/** The context menu of the list of brands, and the keys that do the same. */
final class BrandsMenu {

    private final IViewSite site;
    private final LazyTree tree;
    private final BrandActions actions;
    private final Consumer<Path> show;

    /**
     * Creates the menu.
     *
     * @param show selects what was made or renamed, once the list knows it
     */
    BrandsMenu(IViewSite site, LazyTree tree, BrandActions actions, Consumer<Path> show) {
        this.site = site;
        this.tree = tree;
        this.actions = actions;
        this.show = show;
    }

    /** Something to do with the selection. */
    private final class Deed extends Action {
        private final Predicate<BrandsSelection> possible;
        private final Consumer<BrandsSelection> deed;

        Deed(String words, String command, Predicate<BrandsSelection> possible, Consumer<BrandsSelection> deed) {
            super(words);
            this.possible = possible;
            this.deed = deed;
            setActionDefinitionId(command);
        }

        @Override
        public void run() {
            BrandsSelection selection = selection();
            if (possible.test(selection)) {
                deed.accept(selection);
            }
        }

        Deed forSelection() {
            setEnabled(possible.test(selection()));
            return this;
        }
    }

    private BrandsSelection selection() {
        return new BrandsSelection(tree.getSelection().toList());
    }

    void create() {
        Deed open = new Deed(text("BrandsMenu.open"), null, BrandsSelection::isPosts, actions::open);
        Deed duplicate = shown("BrandsMenu.duplicate", null, one -> isNoBrand(one), actions::duplicate);
        Deed rename = shown(
                "BrandsMenu.rename",
                ActionFactory.RENAME.getCommandId(),
                one -> one.single().isPresent(),
                actions::rename);
        Deed move = shown("BrandsMenu.move", null, BrandsSelection::isPosts, actions::move);
        Deed medium = new Deed(
                text("BrandsMenu.renameMedium"),
                null,
                one -> one.single().isPresent() && one.isPosts(),
                actions::renameMedium);
        Deed delete = new Deed(
                text("BrandsMenu.delete"),
                ActionFactory.DELETE.getCommandId(),
                BrandsSelection::isDeletable,
                actions::delete);
        Deed files = new Deed(
                text("BrandsMenu.showInFiles"), null, any -> !any.elements().isEmpty(), actions::showInFiles);
        Deed refresh = new Deed(
                text("BrandsMenu.refresh"),
                ActionFactory.REFRESH.getCommandId(),
                any -> true,
                any -> actions.refresh());
        Deed close =
                new Deed(text("BrandsMenu.close"), null, any -> !any.brands().isEmpty(), actions::close);
        Deed properties = new Deed(
                text("BrandsMenu.properties"),
                ActionFactory.PROPERTIES.getCommandId(),
                any -> any.single().isPresent(),
                any -> Commands.execute(site, "crieur.ui.command.properties"));
        keys(List.of(rename, delete, refresh, properties));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(open.forSelection());
            manager.add(new Separator());
            manager.add(command(text("BrandsMenu.newPost"), "crieur.ui.command.newPost"));
            manager.add(command(text("BrandsMenu.newCampaign"), "crieur.ui.command.newCampaign"));
            manager.add(command(text("BrandsMenu.addChannels"), "crieur.ui.command.addChannels"));
            manager.add(new Separator());
            List.of(duplicate, rename, medium, move, delete).forEach(deed -> manager.add(deed.forSelection()));
            if (!selection().posts().isEmpty()) {
                manager.add(command(text("BrandsMenu.history"), "crieur.ui.command.history"));
            }
            manager.add(new Separator());
            List.of(files, refresh).forEach(deed -> manager.add(deed.forSelection()));
            if (!selection().brands().isEmpty()) {
                manager.add(close.forSelection());
            }
            manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
            manager.add(new Separator());
            manager.add(properties.forSelection());
        });
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        site.registerContextMenu(menu, tree);
    }

    private static boolean isNoBrand(BrandsSelection selection) {
        return selection.single().isPresent() && selection.brands().isEmpty();
    }

    private Deed shown(
            String key,
            String command,
            Predicate<BrandsSelection> possible,
            Function<BrandsSelection, Optional<Path>> deed) {
        return new Deed(
                text(key), command, possible, selection -> deed.apply(selection).ifPresent(show));
    }

    private IAction command(String words, String id) {
        return new Action(words) {
            @Override
            public void run() {
                Commands.execute(site, id);
            }
        };
    }

    private void keys(List<Deed> deeds) {
        IActionBars bars = site.getActionBars();
        for (ActionFactory factory :
                List.of(ActionFactory.RENAME, ActionFactory.DELETE, ActionFactory.REFRESH, ActionFactory.PROPERTIES)) {
            deeds.stream()
                    .filter(deed -> factory.getCommandId().equals(deed.getActionDefinitionId()))
                    .forEach(deed -> bars.setGlobalActionHandler(factory.getId(), deed));
        }
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, Changes.context()));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, Changes.context()));
        bars.updateActionBars();
    }
}
