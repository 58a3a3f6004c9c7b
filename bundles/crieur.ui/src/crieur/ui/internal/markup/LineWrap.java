package crieur.ui.internal.markup;

import java.util.function.ToIntFunction;

/** Breaks the lines of a text that are wider than there is room; every character keeps its place. */
final class LineWrap {

    /** Bold letters are wider than they are measured. */
    private static final double ROOM = 0.88;

    private LineWrap() {}

    /**
     * Returns the text with line ends in place of some spaces.
     *
     * @param width the room in pixels; none or less for any
     * @param measure how wide some words are
     */
    static String wrap(String text, int width, ToIntFunction<String> measure) {
        if (width <= 0) {
            return text;
        }
        StringBuilder wrapped = new StringBuilder(text);
        double room = width * ROOM;
        int lineStart = 0;
        int lastSpace = -1;
        for (int i = 0; i <= text.length(); i++) {
            char here = i == text.length() ? '\n' : text.charAt(i);
            if (here != '\n' && here != ' ') {
                continue;
            }
            if (lastSpace >= 0 && measure.applyAsInt(text.substring(lineStart, i)) > room) {
                wrapped.setCharAt(lastSpace, '\n');
                lineStart = lastSpace + 1;
            }
            lastSpace = here == ' ' ? i : -1;
            lineStart = here == ' ' ? lineStart : i + 1;
        }
        return wrapped.toString();
    }
}
