package crieur.ui.internal.post.header;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a chip: its face, which seldom changes, and on that the counter, which each key changes.
 *
 * @param label the name
 * @param chip what a channel's chip says; empty for the other pages
 * @param selected whether its page is shown
 */
record ChipPainter(String label, Optional<Chip> chip, boolean selected) {

    private String counter() {
        return chip.map(shown -> shown.counter(Locale.getDefault())).orElse("");
    }

    /** A text of its own has a sign too, since a screen reader is not the only one that cannot tell by the colour. */
    private String name() {
        return chip.filter(Chip::ownText).isPresent() ? label + " ≠" : label;
    }

    private ChipFace.Look look() {
        return new ChipFace.Look(
                name(),
                chip.isPresent(),
                chip.flatMap(Chip::network),
                chip.map(Chip::level).orElse(Chip.Level.UNKNOWN),
                chip.map(shown -> ChipFace.turn(shown.fill())).orElse(0),
                selected);
    }

    /** Returns whether it looks the same as another, whatever else their chips know. */
    boolean looksLike(ChipPainter other) {
        return look().equals(other.look())
                && counter().equals(other.counter())
                && chip.map(Chip::lengthLevel).equals(other.chip.map(Chip::lengthLevel));
    }

    /** Digits are as wide as each other, but more of them are wider: room for one more keeps the chips in their place. */
    Point size(GC gc) {
        int width = gc.textExtent(name()).x;
        if (chip.isPresent()) {
            String counter = counter();
            width += ChipFace.ICON + ChipFace.GAP + ChipFace.RING + ChipFace.GAP;
            width += counter.isEmpty() ? 0 : gc.textExtent(counter).x + ChipFace.GAP;
        }
        return new Point(width, Math.max(ChipFace.RING, gc.getFontMetrics().getHeight()));
    }

    /** Returns what is drawn of the chip beside its counter. */
    ChipFace face(Rectangle area, int padding, Color ground, Color foreground) {
        return new ChipFace(look(), new Point(area.width, area.height), padding, ground.getRGB(), foreground.getRGB());
    }

    void paintCounter(GC gc, Rectangle area, int padding, Color ground, Color foreground) {
        String counter = counter();
        if (chip.isEmpty() || counter.isEmpty()) {
            return;
        }
        Color fill = ChipFace.fill(ground, foreground, selected);
        gc.setTextAntialias(SWT.ON);
        gc.setForeground(ChipColours.of(chip.get().lengthLevel(), fill));
        Point size = gc.textExtent(counter);
        int right = area.width - padding - ChipFace.RING - ChipFace.GAP;
        gc.drawText(counter, right - size.x, (area.height - size.y) / 2, true);
    }
}
