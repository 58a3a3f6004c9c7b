package crieur.ui.internal.preview;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.preview.Bounds;
import crieur.core.preview.Drawing;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The part of the view that shows drawings below each other, scrolled and zoomed. */
final class PreviewCanvas {

    private static final int STEP = 40;

    private final Canvas canvas;
    private final SwtFonts fonts;
    private final PreviewPictures pictures;
    private final SwtPainter painter;
    private final IntConsumer onZoom;
    private final Consumer<String> onFold;
    private Column column = Column.EMPTY;
    private String message = "";
    private double zoom = 1;

    /**
     * Creates the canvas.
     *
     * @param onZoom told how many steps in or out the wheel was turned while Ctrl is held
     * @param onFold told the channel on whose "see more", or "see less", was pressed
     */
    PreviewCanvas(Composite parent, IntConsumer onZoom, Consumer<String> onFold) {
        this.onZoom = onZoom;
        this.onFold = onFold;
        this.canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        Display display = canvas.getDisplay();
        this.fonts = new SwtFonts(display);
        this.pictures = new PreviewPictures(display, this::redraw);
        this.painter = new SwtPainter(display, fonts, pictures);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> scrollBars());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.MouseUp, this::press);
        canvas.addListener(
                SWT.MouseMove,
                event -> canvas.setCursor(
                        foldAt(event).isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.Dispose, event -> {
            pictures.dispose();
            fonts.dispose();
        });
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
        describe();
    }

    Canvas control() {
        return canvas;
    }

    SwtFonts fonts() {
        return fonts;
    }

    PreviewPictures pictures() {
        return pictures;
    }

    Column column() {
        return column;
    }

    /**
     * Returns the width there is for drawings, as if the scroll bar were always there: a drawing that is as wide as what
     * the bar leaves could make the bar come and go for ever.
     */
    int room() {
        return canvas.getSize().x - canvas.getVerticalBar().getSize().x;
    }

    /** Shows drawings; the place that is looked at stays. */
    void show(Column drawings, double scale) {
        message = "";
        double before = scrolled(canvas.getVerticalBar()) / zoom;
        column = drawings;
        zoom = scale;
        scrollBars();
        canvas.getVerticalBar().setSelection((int) Math.round(before * zoom));
        redraw();
    }

    /** Shows that there is nothing to draw, and why. */
    void say(String words) {
        column = Column.EMPTY;
        message = words;
        scrollBars();
        redraw();
    }

    String message() {
        return message;
    }

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private static int scrolled(ScrollBar bar) {
        return bar.isVisible() ? bar.getSelection() : 0;
    }

    private void scrollBars() {
        Rectangle area = canvas.getClientArea();
        bar(canvas.getVerticalBar(), (int) Math.ceil(column.height() * zoom), area.height);
        bar(canvas.getHorizontalBar(), (int) Math.ceil(column.width() * zoom), area.width);
    }

    private static void bar(ScrollBar bar, int all, int seen) {
        boolean needed = all > seen && seen > 0;
        bar.setVisible(needed);
        if (needed) {
            int selection = Math.min(bar.getSelection(), all - seen);
            bar.setValues(selection, 0, all, seen, STEP, Math.max(STEP, seen - STEP));
        } else {
            bar.setSelection(0);
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        if (!message.isEmpty()) {
            paintMessage(gc, area);
        }
        int top = scrolled(canvas.getVerticalBar());
        double x = left(area) + Column.MARGIN * zoom;
        for (int i = 0; i < column.entries().size(); i++) {
            Column.Entry entry = column.entries().get(i);
            double labelTop = column.top(i) * zoom - top;
            double y = labelTop + Column.LABEL * zoom;
            double bottom = y + entry.drawing().height() * zoom;
            if (bottom >= event.y && labelTop <= event.y + event.height) {
                label(entry, gc, x, y);
                double from = Math.max(0, (event.y - y) / zoom);
                double to = Math.max(0, (event.y + event.height - y) / zoom);
                Bounds seen = new Bounds(-10, from, entry.drawing().width() + 20, to - from);
                painter.paint(entry.drawing(), gc, x, y, zoom, seen);
            }
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    /** Where the column begins: in the middle of what there is room for, else as it is scrolled. */
    private double left(Rectangle area) {
        double free = Math.max(0, area.width - column.width() * zoom) / 2;
        return free - scrolled(canvas.getHorizontalBar());
    }

    private void press(Event event) {
        if (event.button == 1) {
            foldAt(event).ifPresent(onFold);
        }
    }

    private Optional<String> foldAt(Event event) {
        double x = (event.x - left(canvas.getClientArea())) / zoom;
        double y = (event.y + scrolled(canvas.getVerticalBar())) / zoom;
        return column.foldAt(x, y);
    }

    private void label(Column.Entry entry, GC gc, double x, double bottom) {
        gc.setFont(canvas.getFont());
        gc.setForeground(canvas.getParent().getForeground());
        gc.drawText(
                entry.label(),
                (int) x,
                (int) Math.round(bottom - gc.getFontMetrics().getHeight() - 4),
                SWT.DRAW_TRANSPARENT);
    }

    private void paintMessage(GC gc, Rectangle area) {
        gc.setFont(canvas.getFont());
        gc.setForeground(canvas.getParent().getForeground());
        TextLayout words = new TextLayout(canvas.getDisplay());
        words.setFont(canvas.getFont());
        words.setText(message);
        words.setAlignment(SWT.CENTER);
        words.setWidth(Math.max(40, area.width - 40));
        words.draw(gc, 20, Math.max(20, (area.height - words.getBounds().height) / 3));
        words.dispose();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            onZoom.accept(event.count > 0 ? 1 : -1);
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        int page = Math.max(STEP, canvas.getClientArea().height - STEP);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> scroll(STEP);
            case SWT.ARROW_UP -> scroll(-STEP);
            case SWT.PAGE_DOWN -> scroll(page);
            case SWT.PAGE_UP -> scroll(-page);
            case SWT.HOME -> scroll(Integer.MIN_VALUE / 2);
            case SWT.END -> scroll(Integer.MAX_VALUE / 2);
            default -> event.doit = true;
        }
    }

    private void scroll(int by) {
        ScrollBar bar = canvas.getVerticalBar();
        bar.setSelection(Math.max(0, bar.getSelection() + by));
        canvas.redraw();
    }

    /** Paints what is shown into a picture, in twice its size; the caller disposes of it. */
    Image picture() {
        double scale = 2;
        int gap = Column.MARGIN;
        double width = column.entries().stream()
                .mapToDouble(entry -> entry.drawing().width())
                .max()
                .orElse(1);
        double height = column.entries().stream()
                        .mapToDouble(entry -> entry.drawing().height() + gap)
                        .sum()
                - gap;
        double fit = Math.min(scale, 30_000 / Math.max(1, height));
        Image image = new Image(
                canvas.getDisplay(), (int) Math.ceil(width * fit), (int) Math.max(1, Math.ceil(height * fit)));
        GC gc = new GC(image);
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.fillRectangle(image.getBounds());
        double y = 0;
        for (Column.Entry entry : column.entries()) {
            Drawing drawing = entry.drawing();
            painter.paint(
                    drawing, gc, 0, y * fit, fit, new Bounds(-10, -10, drawing.width() + 20, drawing.height() + 20));
            y += drawing.height() + gap;
        }
        gc.dispose();
        return image;
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text("PreviewView.name");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = message.isEmpty() ? column.description() : message;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = message.isEmpty() ? column.description() : message;
            }
        });
    }
}
