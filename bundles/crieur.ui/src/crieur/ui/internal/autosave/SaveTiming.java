package crieur.ui.internal.autosave;

import java.util.OptionalLong;

/**
 * When a text that is being written is saved: after a pause, and at the latest some time after its first unsaved change.
 *
 * <p>Times are milliseconds of any one clock. Used from one thread at a time.
 */
public final class SaveTiming {

    /** The preference of the pause, in tenths of a second; 0 for never. */
    public static final String PREFERENCE = "autosave.pause";

    /** The pause unless the person chose another. */
    public static final int USUAL_PAUSE = 5;

    private final long pause;
    private final long latest;
    private long first;
    private long last;
    private boolean pending;

    /**
     * Creates a timing with nothing to save.
     *
     * @param pause how long nobody must have typed
     * @param latest how long a change waits at most
     */
    public SaveTiming(long pause, long latest) {
        this.pause = pause;
        this.latest = Math.max(pause, latest);
    }

    /** Learns of a change. */
    public void changed(long now) {
        if (!pending) {
            first = now;
            pending = true;
        }
        last = now;
    }

    /** Learns that all changes until now are being saved; what is changed while that takes its time waits from its own change on. */
    public void taken() {
        pending = false;
    }

    /** Returns how long to wait until the text is to be saved, 0 for now; empty where there is nothing to save. */
    public OptionalLong remaining(long now) {
        if (!pending) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(0, Math.min(last + pause, first + latest) - now));
    }
}
