package crieur.ui.internal.post.mark;

import crieur.ui.internal.post.header.Chip;
import crieur.ui.internal.post.header.ChipColours;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Tints the part of a text that no longer fits.
 *
 * <p>It is drawn over the text: as a style of the text, it would have to be set anew, and the text be laid out anew, at
 * each key.
 */
record OverTint(StyledText widget) {

    private static final int ALPHA = 51;

    /** On dark ground less would be taken for the line that the caret is in. */
    private static final int ALPHA_IN_THE_DARK = 92;

    /**
     * Draws as much of it as lies between two lines.
     *
     * @param start where it begins, in the widget's characters
     * @param end where it ends
     * @param first the first line to be painted
     * @param last the last one
     */
    void paint(GC gc, int start, int end, int first, int last) {
        if (start >= end || widget.getLineAtOffset(start) > last || widget.getLineAtOffset(end) < first) {
            return;
        }
        Color ground = widget.getBackground();
        gc.setBackground(ChipColours.of(Chip.Level.OVER, ground));
        int alpha = gc.getAlpha();
        gc.setAlpha(ChipColours.isDark(ground.getRGB()) ? ALPHA_IN_THE_DARK : ALPHA);
        int from = Math.max(start, widget.getOffsetAtLine(first));
        int to = Math.min(end, last + 1 < widget.getLineCount() ? widget.getOffsetAtLine(last + 1) - 1 : end);
        rows(gc, from, Math.max(from, to));
        gc.setAlpha(alpha);
    }

    /** The rest of its first row, all of the rows between, the beginning of its last row. */
    private void rows(GC gc, int from, int to) {
        Point begin = widget.getLocationAtOffset(from);
        Point end = widget.getLocationAtOffset(to);
        int left = widget.getLeftMargin();
        int right = widget.getClientArea().width - widget.getRightMargin();
        int height = widget.getLineHeight(from);
        if (begin.y == end.y) {
            gc.fillRectangle(Math.min(begin.x, end.x), begin.y, Math.abs(end.x - begin.x), height);
            return;
        }
        if (isRightToLeft(from)) {
            gc.fillRectangle(left, begin.y, begin.x - left, height);
        } else {
            gc.fillRectangle(begin.x, begin.y, right - begin.x, height);
        }
        gc.fillRectangle(left, begin.y + height, right - left, end.y - begin.y - height);
        int lastHeight = widget.getLineHeight(to);
        if (isRightToLeft(to - 1)) {
            gc.fillRectangle(end.x, end.y, right - end.x, lastHeight);
        } else {
            gc.fillRectangle(left, end.y, end.x - left, lastHeight);
        }
    }

    private boolean isRightToLeft(int offset) {
        byte direction =
                Character.getDirectionality(widget.getTextRange(offset, 1).codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
