package crieur.cli.internal.preview;

/** Spaces whose width Unicode says, so that they can be drawn as room where a font lacks them. */
final class Spaces {

    private Spaces() {}

    /** Returns whether a character is such a space. */
    static boolean isFixed(int codePoint) {
        return codePoint >= 0x2000 && codePoint <= 0x200A || codePoint == 0x202F || codePoint == 0x205F;
    }

    /** Returns how wide such a space is, in sizes of the letters beside it. */
    static double width(int codePoint) {
        return switch (codePoint) {
            case 0x2001, 0x2003 -> 1;
            case 0x2000, 0x2002, 0x2007 -> 1 / 2.0;
            case 0x2004 -> 1 / 3.0;
            case 0x2005, 0x2008 -> 1 / 4.0;
            case 0x205F -> 4 / 18.0;
            // As narrow as a thin space.
            case 0x2009, 0x202F -> 1 / 5.0;
            case 0x2006 -> 1 / 6.0;
            case 0x200A -> 1 / 10.0;
            default -> throw new IllegalArgumentException("no such space: " + Integer.toHexString(codePoint));
        };
    }
}
