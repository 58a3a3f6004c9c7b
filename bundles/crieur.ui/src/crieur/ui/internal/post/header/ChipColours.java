package crieur.ui.internal.post.header;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of chips and marks, on light and on dark ground; each has a contrast of at least 4.5 to 1 with its ground. */
public final class ChipColours {

    private ChipColours() {}

    /** Returns the colour of a level on a ground. */
    public static Color of(Chip.Level level, Color ground) {
        boolean dark = isDark(ground.getRGB());
        return colour(
                switch (level) {
                    case GOOD -> dark ? new RGB(126, 211, 161) : new RGB(22, 112, 66);
                    case NEAR -> dark ? new RGB(240, 190, 100) : new RGB(145, 82, 0);
                    case OVER -> dark ? new RGB(255, 138, 128) : new RGB(184, 28, 28);
                    case UNKNOWN -> dark ? new RGB(165, 165, 172) : new RGB(98, 98, 106);
                });
    }

    /** Returns a ground with some of a foreground in it. */
    public static Color blend(Color ground, Color foreground, int percent) {
        return colour(new RGB(
                mix(ground.getRed(), foreground.getRed(), percent),
                mix(ground.getGreen(), foreground.getGreen(), percent),
                mix(ground.getBlue(), foreground.getBlue(), percent)));
    }

    private static int mix(int ground, int foreground, int percent) {
        return (ground * (100 - percent) + foreground * percent) / 100;
    }

    /** Returns whether a ground is dark, so that what stands on it has to be light. */
    public static boolean isDark(RGB ground) {
        return ground.red * 299 + ground.green * 587 + ground.blue * 114 < 128_000;
    }

    private static Color colour(RGB rgb) {
        return JFaceResources.getResources().create(ColorDescriptor.createFrom(rgb));
    }
}
