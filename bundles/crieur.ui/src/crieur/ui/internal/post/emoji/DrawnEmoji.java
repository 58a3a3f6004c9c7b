package crieur.ui.internal.post.emoji;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Finds out which emoji the fonts of this machine draw: one that is newer than the fonts would be a box, or several signs in
 * place of one.
 *
 * <p>The newest are measured at once when emoji are asked for first, where their font must be read anyway, the others a few
 * at a time; one that is not measured yet counts as drawn. Used from the display's thread.
 */
public final class DrawnEmoji {

    private static final String KEY = "crieur.ui.drawnEmoji";

    /** A sign of no meaning in this version of Unicode or any before, which no font draws. */
    private static final String MEANINGLESS = Character.toString(0x1FFFD);

    private static final String PLAIN = "😀";

    private static final int NEWEST = 40;
    private static final int STEP = 5;
    private static final int PAUSE = 30;

    /** As wide as this many signs is a sequence that is drawn as its parts. */
    private static final double APART = 1.6;

    private final Display display;
    private final Set<String> missing = new HashSet<>();
    private final List<Emoji> newestFirst;
    private int next;

    private DrawnEmoji(Display display) {
        this.display = display;
        this.newestFirst = EmojiNames.names().all().stream()
                .sorted(Comparator.comparingInt(DrawnEmoji::newest).reversed())
                .toList();
    }

    /** New emoji are given the next free places. */
    private static int newest(Emoji emoji) {
        return emoji.sign().codePoints().max().orElse(0);
    }

    /** Returns what is known for a display, and begins to find it out at the first call. */
    public static DrawnEmoji of(Display display) {
        if (display.getData(KEY) instanceof DrawnEmoji known) {
            return known;
        }
        DrawnEmoji fresh = new DrawnEmoji(display);
        display.setData(KEY, fresh);
        fresh.measure(NEWEST);
        display.timerExec(PAUSE, fresh::learn);
        return fresh;
    }

    /** Returns those of some emoji that are drawn, as far as is known. */
    public List<Emoji> among(List<Emoji> emoji) {
        return emoji.stream().filter(one -> !missing.contains(one.sign())).toList();
    }

    private void learn() {
        if (!display.isDisposed() && next < newestFirst.size()) {
            measure(STEP);
            display.timerExec(PAUSE, this::learn);
        }
    }

    private void measure(int count) {
        Image image = new Image(display, 1, 1);
        GC gc = new GC(image);
        try {
            int box = gc.textExtent(MEANINGLESS).x;
            int whole = gc.textExtent(PLAIN).x;
            int end = Math.min(newestFirst.size(), next + count);
            for (Emoji emoji : newestFirst.subList(next, end)) {
                if (isMissing(gc.textExtent(emoji.sign()).x, box, whole)) {
                    missing.add(emoji.sign());
                }
            }
            next = end;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Where a box is as wide as an emoji, the widths tell nothing. */
    static boolean isMissing(int width, int box, int whole) {
        return width == box && box != whole || width > APART * whole;
    }
}
