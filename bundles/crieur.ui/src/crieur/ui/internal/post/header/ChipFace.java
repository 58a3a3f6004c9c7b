package crieur.ui.internal.post.header;

import crieur.core.network.Network;
import crieur.ui.internal.image.NetworkImages;
import java.util.Optional;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/**
 * What is drawn of a chip beside its counter: ground, icon, name, and a ring that fills as the text does, with its sign.
 * Equal faces look the same.
 *
 * @param look what it shows
 * @param size width and height
 * @param padding the room at the left and right
 * @param ground the colour around it
 * @param foreground the colour of the name
 */
record ChipFace(Look look, Point size, int padding, RGB ground, RGB foreground) {

    /**
     * What a face shows, wherever it is drawn.
     *
     * @param name the name to draw
     * @param ofChannel whether it is a channel's, with icon and ring
     * @param network the network, whose icon is drawn; empty for an empty frame
     * @param level the sign and colour of the ring
     * @param turn how far the ring is filled, in degrees
     * @param selected whether its page is shown
     */
    record Look(
            String name, boolean ofChannel, Optional<Network> network, Chip.Level level, int turn, boolean selected) {}

    static final int GAP = 5;
    static final int ICON = 16;
    static final int RING = 18;

    private static final int ROUND = 9;

    /** Two keys of a text of 280 characters are one step; smaller ones cannot be seen. */
    private static final int STEP = 3;

    /** Returns how far a ring is filled, in degrees, in steps that can be told apart. */
    static int turn(double fill) {
        return (int) Math.round(Math.min(1, fill) * 360 / STEP) * STEP;
    }

    static Color fill(Color ground, Color foreground, boolean selected) {
        return ChipColours.blend(ground, foreground, selected ? 16 : 5);
    }

    void paint(GC gc) {
        Color around = colour(ground);
        Color written = colour(foreground);
        Color fill = fill(around, written, look.selected());
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(around);
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(fill);
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
        gc.setForeground(ChipColours.blend(around, written, look.selected() ? 65 : 22));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, ROUND, ROUND);
        int x = padding;
        if (look.ofChannel()) {
            icon(gc, x, fill, written);
            x += ICON + GAP;
        }
        gc.setForeground(written);
        gc.drawText(look.name(), x, (size.y - gc.textExtent(look.name()).y) / 2, true);
        if (look.ofChannel()) {
            ring(gc, size.x - padding - RING, (size.y - RING) / 2, fill, written);
        }
    }

    private static Color colour(RGB rgb) {
        return JFaceResources.getResources().create(ColorDescriptor.createFrom(rgb));
    }

    private void icon(GC gc, int x, Color fill, Color written) {
        Optional<Image> icon = look.network().flatMap(NetworkImages::of);
        if (icon.isPresent()) {
            gc.drawImage(icon.get(), x, (size.y - icon.get().getBounds().height) / 2);
        } else {
            gc.setForeground(ChipColours.blend(fill, written, 60));
            gc.drawRoundRectangle(x, (size.y - ICON) / 2, ICON - 1, ICON - 1, 4, 4);
        }
    }

    private void ring(GC gc, int x, int y, Color fill, Color written) {
        gc.setLineWidth(2);
        gc.setForeground(ChipColours.blend(fill, written, 22));
        gc.drawOval(x + 1, y + 1, RING - 3, RING - 3);
        gc.setForeground(ChipColours.of(look.level(), fill));
        if (look.turn() > 0) {
            gc.drawArc(x + 1, y + 1, RING - 3, RING - 3, 90, -look.turn());
        }
        sign(gc, x + RING / 2, y + RING / 2);
        gc.setLineWidth(1);
    }

    /** The signs are drawn, since fonts disagree on their size. */
    private void sign(GC gc, int x, int y) {
        switch (look.level()) {
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
