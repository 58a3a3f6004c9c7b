package crieur.ui.internal.post.mark;

import crieur.ui.internal.post.header.ChipColours;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Puts the words of marks at the right end of rows that leave room for them, no two on one row. */
final class MarkLabels {

    private static final int ROOM = 12;

    private final StyledText widget;
    private final GC gc;
    private final Set<Integer> taken = new HashSet<>();

    /** Creates the labels of one painting. */
    MarkLabels(StyledText widget, GC gc) {
        this.widget = widget;
        this.gc = gc;
    }

    /** Draws a label on the row of a place, or on the next one or the one before; none where there is no room. */
    void draw(String label, int place) {
        Point at = widget.getLocationAtOffset(place);
        int height = widget.getLineHeight(place);
        int x = widget.getClientArea().width - widget.getRightMargin() - gc.textExtent(label).x;
        IntStream.of(at.y, at.y + height, at.y - height)
                .filter(y -> !taken.contains(y) && isFree(x - ROOM, y + height / 2))
                .findFirst()
                .ifPresent(y -> {
                    taken.add(y);
                    gc.setForeground(ChipColours.blend(widget.getBackground(), widget.getForeground(), 62));
                    gc.drawText(label, x, y, true);
                });
    }

    /** A row ends where no letter stands any more. */
    private boolean isFree(int x, int y) {
        return x > widget.getLeftMargin() && y > 0 && widget.getOffsetAtPoint(new Point(x, y)) < 0;
    }
}
