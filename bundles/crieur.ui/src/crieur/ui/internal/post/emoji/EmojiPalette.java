package crieur.ui.internal.post.emoji;

import static crieur.ui.internal.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lets a person choose an emoji by name: a search field over a grid, everything by keyboard. */
public final class EmojiPalette extends PopupDialog {

    private static final int MOST = 180;

    private final Point place;
    private final Consumer<String> insert;
    private final RecentEmoji recent;
    private EmojiGrid grid;
    private Label name;
    private Text search;

    /**
     * Creates a palette.
     *
     * @param place where it opens, on the screen
     * @param store keeps what was used last
     * @param insert takes the emoji that is chosen
     */
    public EmojiPalette(Shell shell, Point place, IPreferenceStore store, Consumer<String> insert) {
        super(shell, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, null, text("EmojiPalette.info"));
        this.place = place;
        this.insert = insert;
        this.recent = new RecentEmoji(store);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(text("EmojiPalette.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        grid = new EmojiGrid(area, this::choose, this::tell);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 230).applyTo(grid.control());
        name = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        search.addListener(SWT.Modify, event -> show());
        search.addListener(SWT.KeyDown, this::key);
        search.addListener(SWT.DefaultSelection, event -> grid.chooseSelected());
        show();
        return area;
    }

    private void key(Event event) {
        boolean inText = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        if (!inText || search.getText().isEmpty() || search.getCaretPosition() == search.getCharCount()) {
            event.doit = !grid.move(event.keyCode);
        }
    }

    private void show() {
        String wanted = search.getText();
        List<Emoji> found = new ArrayList<>(EmojiNames.names().find(wanted, MOST));
        if (wanted.isBlank()) {
            List<Emoji> last = last();
            found.removeAll(last);
            found.addAll(0, last);
        }
        grid.show(DrawnEmoji.of(search.getDisplay()).among(found));
    }

    private List<Emoji> last() {
        return recent.signs().stream()
                .map(sign -> EmojiNames.names().all().stream()
                        .filter(emoji -> emoji.sign().equals(sign))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private void tell(Optional<Emoji> emoji) {
        name.setText(emoji.map(known -> known.name(Locale.getDefault().getLanguage()))
                .orElseGet(() -> text("EmojiPalette.nothing")));
    }

    private void choose(Emoji emoji) {
        recent.use(emoji.sign());
        close();
        insert.accept(emoji.sign());
    }

    @Override
    protected Control getFocusControl() {
        return search;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
