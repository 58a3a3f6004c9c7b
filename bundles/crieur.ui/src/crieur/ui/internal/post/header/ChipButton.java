package crieur.ui.internal.post.header;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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
    private Optional<Chip> chip = Optional.empty();
    private String label = "";
    private String spoken = "";
    private boolean selected;
    private ChipPainter painter;

    ChipButton(Composite parent, Runnable press) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.press = press;
        painter = new ChipPainter(label, chip, selected);
        addPaintListener(this::paint);
        addListener(SWT.MouseDown, this::mouse);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, ChipButton::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** Shows a page that is no channel's. */
    void show(String name, boolean isSelected) {
        show(name, Optional.empty(), name, name, isSelected);
    }

    /** Shows a channel's page. */
    void show(Chip shown, boolean isSelected) {
        show(shown.name(), Optional.of(shown), shown.spoken(), shown.explanation(), isSelected);
    }

    private void show(String name, Optional<Chip> shown, String words, String tip, boolean isSelected) {
        if (label.equals(name) && chip.equals(shown) && selected == isSelected) {
            return;
        }
        boolean turned = selected != isSelected;
        label = name;
        chip = shown;
        selected = isSelected;
        painter = new ChipPainter(label, chip, selected);
        redraw();
        if (!tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
        if (!spoken.equals(words) || turned) {
            spoken = words;
            getAccessible().selectionChanged();
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
        painter.paint(event.gc, area, PADDING, getParent().getBackground(), getForeground());
        if (isFocusControl()) {
            event.gc.setLineStyle(SWT.LINE_DOT);
            event.gc.setForeground(getForeground());
            event.gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 6, 6);
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
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
                        | (selected ? ACC.STATE_SELECTED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
