package crieur.core.preview;

/**
 * How letters look.
 *
 * @param family the kind of typeface
 * @param size the size of the letters in pixels at a scale of 1
 * @param bold whether they are bold
 * @param italic whether they are italic
 */
public record TextStyle(Family family, double size, boolean bold, boolean italic) {

    /** A kind of typeface; which one it is, is the painter's choice. */
    public enum Family {
        /** Without serifs, as networks have. */
        SANS,
        /** With serifs, as some blogs have. */
        SERIF,
        /** All letters of one width. */
        MONO
    }

    /** Returns a plain style without serifs. */
    public static TextStyle sans(double size) {
        return new TextStyle(Family.SANS, size, false, false);
    }

    /** Returns this style in bold. */
    public TextStyle asBold() {
        return new TextStyle(family, size, true, italic);
    }

    /** Returns this style in another size. */
    public TextStyle sized(double other) {
        return new TextStyle(family, other, bold, italic);
    }
}
