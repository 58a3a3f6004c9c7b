package crieur.core.preview;

/** A rectangle; lengths in pixels at a scale of 1, from the drawing's upper left corner. */
public record Bounds(double x, double y, double width, double height) {

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns whether a rectangle lies in this one, give or take half a pixel. */
    public boolean contains(Bounds other) {
        return other.x >= x - 0.5
                && other.y >= y - 0.5
                && other.right() <= right() + 0.5
                && other.bottom() <= bottom() + 0.5;
    }

    /** Returns whether a rectangle covers more than half a pixel of this one. */
    public boolean overlaps(Bounds other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > 0.5
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > 0.5;
    }
}
