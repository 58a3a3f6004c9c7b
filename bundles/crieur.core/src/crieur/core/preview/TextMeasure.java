package crieur.core.preview;

/** Says how wide text is; each painter has its own, so that what it draws fits. */
public interface TextMeasure {

    /** Returns the width of a text without line ends, in pixels at a scale of 1. */
    double width(String text, TextStyle style);

    /** Returns how far letters reach above their baseline. */
    double ascent(TextStyle style);

    /** Returns how far letters reach below their baseline. */
    double descent(TextStyle style);
}
