package crieur.core.preview;

/** How round each corner of a rectangle is: radii in pixels, clockwise from the upper left. */
public record Corners(double topLeft, double topRight, double bottomRight, double bottomLeft) {

    /** Square corners. */
    public static final Corners NONE = all(0);

    /** Returns four corners alike. */
    public static Corners all(double radius) {
        return new Corners(radius, radius, radius, radius);
    }
}
