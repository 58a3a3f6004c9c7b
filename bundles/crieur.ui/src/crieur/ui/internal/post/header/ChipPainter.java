package crieur.ui.internal.post.header;

import crieur.ui.internal.image.NetworkImages;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a chip: icon, name, counter, and a ring that fills as the text does, with its sign.
 *
 * @param label the name
 * @param chip what a channel's chip says; empty for the other pages
 * @param selected whether its page is shown
 */
record ChipPainter(String label, Optional<Chip> chip, boolean selected) {

    private static final int GAP = 5;
    private static final int ICON = 16;
    private static final int RING = 18;
    private static final int ROUND = 9;

    private String counter() {
        return chip.map(shown -> shown.counter(Locale.getDefault())).orElse("");
    }

    /** A text of its own has a sign too, since a screen reader is not the only one that cannot tell by the colour. */
    private String name() {
        return chip.filter(Chip::ownText).isPresent() ? label + " ≠" : label;
    }

    /** Digits are as wide as each other, but more of them are wider: room for one more keeps the chips in their place. */
    Point size(GC gc) {
        int width = gc.textExtent(name()).x;
        if (chip.isPresent()) {
            String counter = counter();
            width += ICON + GAP + RING + GAP + (counter.isEmpty() ? 0 : gc.textExtent(counter).x + GAP);
        }
        return new Point(width, Math.max(RING, gc.getFontMetrics().getHeight()));
    }

    void paint(GC gc, Rectangle area, int padding, Color ground, Color foreground) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(ground);
        gc.fillRectangle(area);
        Color fill = ChipColours.blend(ground, foreground, selected ? 16 : 5);
        gc.setBackground(fill);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setForeground(ChipColours.blend(ground, foreground, selected ? 65 : 22));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        int x = padding;
        if (chip.isPresent()) {
            icon(gc, chip.get(), x, area.height, fill, foreground);
            x += ICON + GAP;
        }
        gc.setForeground(foreground);
        gc.drawText(name(), x, (area.height - gc.textExtent(name()).y) / 2, true);
        if (chip.isPresent()) {
            int right = area.width - padding - RING;
            ring(gc, chip.get(), right, (area.height - RING) / 2, fill, foreground);
            counter(gc, chip.get(), right - GAP, area.height, fill);
        }
    }

    private void counter(GC gc, Chip shown, int right, int height, Color fill) {
        String counter = counter();
        Point size = gc.textExtent(counter);
        gc.setForeground(ChipColours.of(shown.level(), fill));
        gc.drawText(counter, right - size.x, (height - size.y) / 2, true);
    }

    private static void icon(GC gc, Chip shown, int x, int height, Color fill, Color foreground) {
        Optional<Image> icon = shown.network().flatMap(NetworkImages::of);
        if (icon.isPresent()) {
            gc.drawImage(icon.get(), x, (height - icon.get().getBounds().height) / 2);
        } else {
            gc.setForeground(ChipColours.blend(fill, foreground, 60));
            gc.drawRoundRectangle(x, (height - ICON) / 2, ICON - 1, ICON - 1, 4, 4);
        }
    }

    private static void ring(GC gc, Chip shown, int x, int y, Color fill, Color foreground) {
        Color colour = ChipColours.of(shown.level(), fill);
        gc.setLineWidth(2);
        gc.setForeground(ChipColours.blend(fill, foreground, 22));
        gc.drawOval(x + 1, y + 1, RING - 3, RING - 3);
        gc.setForeground(colour);
        int angle = (int) Math.round(Math.min(1, shown.fill()) * 360);
        if (angle > 0) {
            gc.drawArc(x + 1, y + 1, RING - 3, RING - 3, 90, -angle);
        }
        sign(gc, shown.level(), x + RING / 2, y + RING / 2);
        gc.setLineWidth(1);
    }

    /** The signs are drawn, since fonts disagree on their size. */
    private static void sign(GC gc, Chip.Level level, int x, int y) {
        switch (level) {
            case GOOD -> gc.drawPolyline(new int[] {x - 4, y, x - 1, y + 3, x + 4, y - 3});
            case NEAR -> {
                gc.drawLine(x, y - 4, x, y + 1);
                gc.drawLine(x, y + 3, x, y + 4);
            }
            case OVER -> {
                gc.drawLine(x - 3, y - 3, x + 3, y + 3);
                gc.drawLine(x - 3, y + 3, x + 3, y - 3);
            }
            case UNKNOWN -> {
                gc.drawArc(x - 3, y - 5, 5, 5, 180, -220);
                gc.drawLine(x, y, x, y + 1);
                gc.drawLine(x, y + 3, x, y + 4);
            }
        }
    }
}
