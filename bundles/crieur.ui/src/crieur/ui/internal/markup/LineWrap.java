package crieur.ui.internal.markup;

/** Breaks the lines of a text that are wider than there is room; every character keeps its place. */
final class LineWrap {

    private LineWrap() {}

    /** Says how wide a stretch of the text is, each part of it as it is shown. */
    interface Measure {

        /** Returns the width in pixels between two places. */
        int of(int start, int end);
    }

    /**
     * Returns the text with line ends in place of some spaces.
     *
     * @param width the room in pixels; none or less for any
     * @param measure how wide some words are
     */
    static String wrap(String text, int width, Measure measure) {
        if (width <= 0) {
            return text;
        }
        StringBuilder wrapped = new StringBuilder(text);
        int lineStart = 0;
        int lastSpace = -1;
        for (int i = 0; i <= text.length(); i++) {
            char here = i == text.length() ? '\n' : text.charAt(i);
            if (here != '\n' && here != ' ') {
                continue;
            }
            if (lastSpace >= 0 && measure.of(lineStart, i) > width) {
                wrapped.setCharAt(lastSpace, '\n');
                lineStart = lastSpace + 1;
            }
            lastSpace = here == ' ' ? i : -1;
            lineStart = here == ' ' ? lineStart : i + 1;
        }
        return wrapped.toString();
    }
}
