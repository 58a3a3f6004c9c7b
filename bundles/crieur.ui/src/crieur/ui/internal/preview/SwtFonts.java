package crieur.ui.internal.preview;

import crieur.core.preview.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The fonts of drawings on the screen; for the display's thread only.
 *
 * <p>Letters are measured and painted in four times their size and scaled down, since the toolkit measures in whole pixels.
 */
final class SwtFonts {

    private static final int LARGER = 4;
    private static final List<String> SANS = List.of(
            "Inter",
            "Helvetica Neue",
            "Segoe UI",
            "Liberation Sans",
            "Arial",
            "Noto Sans",
            "Nimbus Sans",
            "DejaVu Sans");
    private static final List<String> SERIF =
            List.of("Georgia", "Charter", "Liberation Serif", "Times New Roman", "Noto Serif", "DejaVu Serif");
    private static final List<String> MONO = List.of("Menlo", "Consolas", "Liberation Mono", "DejaVu Sans Mono");

    private final Device device;
    private final Map<TextStyle, Scaled> fonts = new HashMap<>();
    private final Map<TextStyle.Family, String> families = new HashMap<>();

    /**
     * A font in a large size.
     *
     * @param font the font
     * @param scale what its pixels are at a scale of 1
     * @param ascent how far its letters reach above their baseline, in its pixels
     */
    record Scaled(Font font, double scale, int ascent) {}

    SwtFonts(Device device) {
        this.device = device;
    }

    Scaled font(TextStyle style, GC gc) {
        return fonts.computeIfAbsent(style, key -> make(key, gc));
    }

    private Scaled make(TextStyle style, GC gc) {
        double pixelsPerPoint = device.getDPI().y / 72.0;
        int points = (int) Math.max(1, Math.round(style.size() * LARGER / pixelsPerPoint));
        int form = (style.bold() ? SWT.BOLD : 0) | (style.italic() ? SWT.ITALIC : 0);
        String family = families.computeIfAbsent(style.family(), this::family);
        Font font = new Font(device, family, points, form);
        Font before = gc.getFont();
        gc.setFont(font);
        FontMetrics metrics = gc.getFontMetrics();
        int ascent = metrics.getAscent() + metrics.getLeading();
        gc.setFont(before);
        return new Scaled(font, style.size() / (points * pixelsPerPoint), ascent);
    }

    private String family(TextStyle.Family wanted) {
        List<String> candidates =
                switch (wanted) {
                    case SANS -> SANS;
                    case SERIF -> SERIF;
                    case MONO -> MONO;
                };
        for (String candidate : candidates) {
            if (device.getFontList(candidate, true).length > 0) {
                return candidate;
            }
        }
        return device.getSystemFont().getFontData()[0].getName();
    }

    /** Returns the width of a text in pixels at a scale of 1. */
    double width(String text, TextStyle style, GC gc) {
        Scaled scaled = font(style, gc);
        gc.setFont(scaled.font());
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        return extent.x * scaled.scale();
    }

    void dispose() {
        fonts.values().forEach(scaled -> scaled.font().dispose());
        fonts.clear();
    }
}
