package crieur.ui.internal.post.emoji;

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
 * <p>They are measured a few at a time while nothing else is to do; one that is not measured yet counts as drawn. Used from
 * the display's thread.
 */
public final class DrawnEmoji {

    private static final String KEY = "crieur.ui.drawnEmoji";

    /** A sign of no meaning in this version of Unicode or any before, which no font draws. */
    private static final String MEANINGLESS = Character.toString(0x1FFFD);

    private static final String PLAIN = "😀";

    private static final int STEP = 20;
    private static final int PAUSE = 30;

    /** By then whoever opened a post has had the names read, on another thread. */
    private static final int FIRST = 3000;

    /** As wide as this many signs is a sequence that is drawn as its parts. */
    private static final double APART = 1.6;

    private final Display display;
    private final Set<String> missing = new HashSet<>();
    private int next;

    private DrawnEmoji(Display display) {
        this.display = display;
    }

    /** Returns what is known for a display, and begins to find it out at the first call. */
    public static DrawnEmoji of(Display display) {
        if (display.getData(KEY) instanceof DrawnEmoji known) {
            return known;
        }
        DrawnEmoji fresh = new DrawnEmoji(display);
        display.setData(KEY, fresh);
        display.timerExec(FIRST, fresh::learn);
        return fresh;
    }

    /** Returns those of some emoji that are drawn, as far as is known. */
    public List<Emoji> among(List<Emoji> emoji) {
        return emoji.stream().filter(one -> !missing.contains(one.sign())).toList();
    }

    private void learn() {
        List<Emoji> all = EmojiNames.names().all();
        if (display.isDisposed() || next >= all.size()) {
            return;
        }
        Image image = new Image(display, 1, 1);
        GC gc = new GC(image);
        try {
            int box = gc.textExtent(MEANINGLESS).x;
            int whole = gc.textExtent(PLAIN).x;
            int end = Math.min(all.size(), next + STEP);
            for (Emoji emoji : all.subList(next, end)) {
                if (isMissing(gc.textExtent(emoji.sign()).x, box, whole)) {
                    missing.add(emoji.sign());
                }
            }
            next = end;
        } finally {
            gc.dispose();
            image.dispose();
        }
        display.timerExec(PAUSE, this::learn);
    }

    /** Where a box is as wide as an emoji, the widths tell nothing. */
    static boolean isMissing(int width, int box, int whole) {
        return width == box && box != whole || width > APART * whole;
    }
}
