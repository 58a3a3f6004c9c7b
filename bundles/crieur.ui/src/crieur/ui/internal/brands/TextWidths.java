package crieur.ui.internal.brands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/**
 * How wide texts are, and what of them there is room for: measured once, since a list that scrolls draws the same ones again
 * and again. For the display's thread.
 */
final class TextWidths {

    private static final int MOST = 2_000;
    static final String DOTS = "…";

    private final Map<Measured, Integer> known = new Newest<>();
    private final Map<Cut, String> cuts = new Newest<>();

    private record Measured(FontData font, String words) {}

    private record Cut(FontData font, String words, int width) {}

    /** Keeps what was used last. */
    private static final class Newest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Newest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /**
     * Returns the width of a text.
     *
     * @param font what the font of the GC is made of; a font itself is another one, or none any more, once the theme is
     */
    int of(GC gc, FontData font, String words) {
        Measured key = new Measured(font, words);
        Integer width = known.get(key);
        if (width == null) {
            width = gc.textExtent(words).x;
            known.put(key, width);
        }
        return width;
    }

    /** Returns a text, or as much of its beginning as there is room for with the sign that there is more. */
    String cut(GC gc, FontData font, String words, int width) {
        Cut key = new Cut(font, words, width);
        String shown = cuts.get(key);
        if (shown == null) {
            shown = of(gc, font, words) <= width ? words : beginning(gc, words, width);
            cuts.put(key, shown);
        }
        return shown;
    }

    private static String beginning(GC gc, String words, int width) {
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle) + DOTS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low).stripTrailing() + DOTS;
    }
}
