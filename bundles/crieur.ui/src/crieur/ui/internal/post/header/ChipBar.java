package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.post.live.PostPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The row of tabs: the base text, one chip for each channel, the source. */
final class ChipBar {

    private final Composite row;
    private final ScreenScale screen;
    private final Consumer<PostPage> open;
    private final MenuFiller menus;
    private final Map<PostPage, ChipButton> buttons = new LinkedHashMap<>();
    private List<Chip> shown = List.of();

    /** Fills the menu of a page's tab. */
    @FunctionalInterface
    interface MenuFiller {

        /** Adds what can be done with the page; {@code page} is empty for what can be done with the row. */
        void fill(MenuManager menu, Optional<PostPage> page);
    }

    ChipBar(Composite parent, Consumer<PostPage> open, MenuFiller menus) {
        this.open = open;
        this.menus = menus;
        row = new Composite(parent, SWT.NONE);
        screen = new ScreenScale(row);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        layout.spacing = 5;
        row.setLayout(layout);
    }

    Composite control() {
        return row;
    }

    /** Shows chips; controls are kept, so that a key changes only the drawing of the chips that it changes. */
    void show(List<Chip> chips, PostPage page) {
        boolean sameChannels = shown.stream()
                .map(Chip::channel)
                .toList()
                .equals(chips.stream().map(Chip::channel).toList());
        if (buttons.isEmpty() || !sameChannels) {
            rebuild(chips);
        }
        boolean wider = widths(shown) != widths(chips) || !sameNames(shown, chips);
        shown = chips;
        button(PostPage.BASE).show(text("ChipBar.base"), page.equals(PostPage.BASE));
        button(PostPage.SOURCE).show(text("ChipBar.source"), page.isSource());
        for (Chip chip : chips) {
            PostPage own = PostPage.of(chip.channel());
            button(own).show(chip, page.equals(own));
        }
        if (wider || !sameChannels) {
            row.requestLayout();
        }
    }

    private static int widths(List<Chip> chips) {
        return chips.stream()
                .mapToInt(chip -> Objects.hash(
                        chip.channel(), chip.counter(java.util.Locale.ROOT).length(), chip.ownText()))
                .reduce(1, (all, one) -> 31 * all + one);
    }

    private static boolean sameNames(List<Chip> one, List<Chip> other) {
        return one.stream()
                .map(Chip::name)
                .toList()
                .equals(other.stream().map(Chip::name).toList());
    }

    private ChipButton button(PostPage page) {
        return Objects.requireNonNull(buttons.get(page));
    }

    private void rebuild(List<Chip> chips) {
        buttons.values().forEach(Control::dispose);
        buttons.clear();
        add(PostPage.BASE);
        chips.forEach(chip -> add(PostPage.of(chip.channel())));
        add(PostPage.SOURCE);
    }

    private void add(PostPage page) {
        ChipButton button = new ChipButton(row, screen, () -> open.accept(page));
        buttons.put(page, button);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> menus.fill(menu, Optional.of(page)));
        button.setMenu(menu.createContextMenu(button));
        button.addListener(SWT.Dispose, event -> menu.dispose());
        button.addListener(SWT.KeyDown, event -> walk(page, event));
    }

    private void walk(PostPage from, Event event) {
        List<PostPage> pages = List.copyOf(buttons.keySet());
        int step = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_DOWN
                ? 1
                : event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            int next = Math.floorMod(pages.indexOf(from) + step, pages.size());
            button(pages.get(next)).setFocus();
        }
    }

    /** Puts the focus on the tab of the page that is shown. */
    void focus(PostPage page) {
        ChipButton button = buttons.get(page);
        if (button != null) {
            button.setFocus();
        }
    }
}
