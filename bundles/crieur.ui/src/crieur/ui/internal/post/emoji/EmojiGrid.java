package crieur.ui.internal.post.emoji;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A grid of emoji of which one is selected. */
final class EmojiGrid {

    private static final int CELL = 34;
    private static final int HEIGHT = 15;

    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final Consumer<Emoji> choose;
    private final Consumer<Optional<Emoji>> tell;
    private final Font font;
    private List<Emoji> shown = List.of();
    private int selected;

    EmojiGrid(Composite parent, Consumer<Emoji> choose, Consumer<Optional<Emoji>> tell) {
        this.choose = choose;
        this.tell = tell;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        scrolled.setContent(canvas);
        FontData[] data = parent.getFont().getFontData();
        data[0].setHeight(HEIGHT);
        font = new Font(parent.getDisplay(), data);
        canvas.addListener(SWT.Dispose, event -> font.dispose());
        canvas.addPaintListener(this::paint);
        canvas.addListener(SWT.MouseMove, event -> select(at(event)));
        canvas.addListener(SWT.MouseUp, event -> {
            select(at(event));
            chooseSelected();
        });
        scrolled.addListener(SWT.Resize, event -> fit());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selection()
                        .map(emoji -> emoji.name(Locale.getDefault().getLanguage()))
                        .orElse("");
            }
        });
    }

    Control control() {
        return scrolled;
    }

    void show(List<Emoji> emoji) {
        shown = List.copyOf(emoji);
        selected = 0;
        fit();
        scrolled.setOrigin(0, 0);
        canvas.redraw();
        tell.accept(selection());
    }

    private void fit() {
        int rows = (shown.size() + columns() - 1) / columns();
        scrolled.setMinHeight(rows * CELL);
    }

    private int columns() {
        return Math.max(1, scrolled.getClientArea().width / CELL);
    }

    private Optional<Emoji> selection() {
        return selected < shown.size() ? Optional.of(shown.get(selected)) : Optional.empty();
    }

    void chooseSelected() {
        selection().ifPresent(choose);
    }

    /** Moves the selection by an arrow; returns whether the key was one. */
    boolean move(int key) {
        int step =
                switch (key) {
                    case SWT.ARROW_LEFT -> -1;
                    case SWT.ARROW_RIGHT -> 1;
                    case SWT.ARROW_UP -> -columns();
                    case SWT.ARROW_DOWN -> columns();
                    default -> 0;
                };
        if (step != 0 && selected + step >= 0 && selected + step < shown.size()) {
            select(selected + step);
        }
        return step != 0;
    }

    private void select(int index) {
        if (index < 0 || index >= shown.size() || index == selected) {
            return;
        }
        selected = index;
        int y = index / columns() * CELL;
        Point origin = scrolled.getOrigin();
        int height = scrolled.getClientArea().height;
        if (y < origin.y) {
            scrolled.setOrigin(0, y);
        } else if (y + CELL > origin.y + height) {
            scrolled.setOrigin(0, y + CELL - height);
        }
        canvas.redraw();
        tell.accept(selection());
        canvas.getAccessible().selectionChanged();
    }

    private int at(Event event) {
        int column = event.x / CELL;
        return column < columns() ? event.y / CELL * columns() + column : -1;
    }

    private void paint(PaintEvent event) {
        event.gc.setFont(font);
        event.gc.setAntialias(SWT.ON);
        int columns = columns();
        int first = Math.max(0, event.y / CELL * columns);
        int last = Math.min(shown.size(), ((event.y + event.height) / CELL + 1) * columns);
        for (int i = first; i < last; i++) {
            int x = i % columns * CELL;
            int y = i / columns * CELL;
            if (i == selected) {
                event.gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                event.gc.fillRoundRectangle(x + 1, y + 1, CELL - 2, CELL - 2, 6, 6);
            }
            Point size = event.gc.textExtent(shown.get(i).sign());
            event.gc.drawText(shown.get(i).sign(), x + (CELL - size.x) / 2, y + (CELL - size.y) / 2, true);
        }
    }
}
