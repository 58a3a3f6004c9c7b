package crieur.ui.internal.post.header;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A tab that we draw: a page's name, and for a channel its icon, counter and ring.
 *
 * <p>Reached with Tab and the arrows, pressed with Space or Enter; a screen reader hears what the drawing shows.
 */
final class ChipButton extends Canvas {

    private static final int PADDING = 7;

    private final Runnable press;
    private final ScreenScale screen;
    private ChipPainter painter = new ChipPainter("", Optional.empty(), false);
    private Optional<ChipFace> drawn = Optional.empty();
    private int drawnScale;
    private Optional<Image> face = Optional.empty();

    ChipButton(Composite parent, ScreenScale screen, Runnable press) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.screen = screen;
        this.press = press;
        addPaintListener(this::paint);
        addListener(SWT.MouseDown, this::mouse);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, ChipButton::traverse);
        addListener(SWT.MouseEnter, event -> explain());
        addListener(SWT.MouseMove, event -> explain());
        addListener(SWT.MenuDetect, event -> setToolTipText(null));
        addListener(SWT.Dispose, event -> face.ifPresent(Image::dispose));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** Shows a page that is no channel's. */
    void show(String name, boolean isSelected) {
        show(new ChipPainter(name, Optional.empty(), isSelected));
    }

    /** Shows a channel's page. */
    void show(Chip shown, boolean isSelected) {
        show(new ChipPainter(shown.name(), Optional.of(shown), isSelected));
    }

    private void show(ChipPainter now) {
        ChipPainter before = painter;
        if (before.equals(now)) {
            return;
        }
        painter = now;
        if (!now.looksLike(before)) {
            paintNow();
        }
        if (now.selected() != before.selected()) {
            getAccessible().selectionChanged();
        }
    }

    /**
     * Paints what was painted before without waiting for the toolkit's next frame, which can take longer than the whole work
     * of a key.
     *
     * <p>The frame is asked for too: where a window system shows nothing outside of frames, that is what shows it.
     */
    private void paintNow() {
        redraw();
        if (face.isPresent() && isVisible()) {
            GC gc = new GC(this);
            try {
                print(gc);
            } finally {
                gc.dispose();
            }
        }
    }

    /** Words are made only where somebody may read them: a new one at each key would lie over the text that is written. */
    private void explain() {
        String tip = painter.chip().map(Chip::explanation).orElse(painter.label());
        if (!tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void mouse(Event event) {
        if (event.button == 1) {
            setFocus();
            press.run();
        }
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            press.run();
        }
    }

    private static void traverse(Event event) {
        event.doit = event.detail != SWT.TRAVERSE_RETURN;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        GC gc = new GC(this);
        try {
            gc.setFont(getFont());
            Point inner = painter.size(gc);
            return new Point(inner.x + 2 * PADDING, inner.y + 2 * (PADDING - 2));
        } finally {
            gc.dispose();
        }
    }

    private void paint(PaintEvent event) {
        Rectangle area = getClientArea();
        Color ground = getParent().getBackground();
        drawFace(event.gc, painter.face(area, PADDING, ground, getForeground()));
        painter.paintCounter(event.gc, area, PADDING, ground, getForeground());
        if (isFocusControl()) {
            event.gc.setLineStyle(SWT.LINE_DOT);
            event.gc.setForeground(getForeground());
            event.gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 6, 6);
        }
    }

    @Override
    public void setFont(Font font) {
        super.setFont(font);
        drawn = Optional.empty();
    }

    /** The picture has as many pixels as the screen, which are more than the points of the control where all is enlarged. */
    private void drawFace(GC gc, ChipFace wanted) {
        int width = Math.max(1, wanted.size().x);
        int height = Math.max(1, wanted.size().y);
        int scale = Math.max(1, Math.round(screen.get()));
        Image image = face(wanted, width * scale, height * scale, scale);
        gc.drawImage(image, 0, 0, width * scale, height * scale, 0, 0, width, height);
    }

    private Image face(ChipFace wanted, int width, int height, int scale) {
        if (face.isPresent()
                && drawnScale == scale
                && drawn.filter(wanted::equals).isPresent()) {
            return face.get();
        }
        face.ifPresent(Image::dispose);
        Image fresh = new Image(getDisplay(), width, height);
        GC gc = new GC(fresh);
        Transform enlarged = new Transform(getDisplay(), scale, 0, 0, scale, 0, 0);
        try {
            gc.setTransform(scale == 1 ? null : enlarged);
            gc.setFont(getFont());
            wanted.paint(gc);
        } finally {
            enlarged.dispose();
            gc.dispose();
        }
        face = Optional.of(fresh);
        drawn = Optional.of(wanted);
        drawnScale = scale;
        return fresh;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = painter.chip().map(Chip::spoken).orElse(painter.label());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABITEM;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE
                        | ACC.STATE_SELECTABLE
                        | (painter.selected() ? ACC.STATE_SELECTED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
