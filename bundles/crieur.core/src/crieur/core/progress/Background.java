package crieur.core.progress;

/**
 * Lets work that nobody waits for give way to a person at a window. Who does much of it calls {@link #giveWay} every few
 * milliseconds; without a window, as on the command line, that does nothing.
 */
public final class Background {

    private static volatile Runnable pause = () -> {};

    private Background() {}

    /**
     * Waits while the window does something for the person, and never for long; returns at once on the window's own thread, and
     * where there is no window. On any thread, in a few nanoseconds where there is nothing to wait for.
     */
    public static void giveWay() {
        pause.run();
    }

    /**
     * Says what to wait for from now on.
     *
     * @param wait called on any thread; waits, if there is a reason to, and returns soon
     */
    public static void setPause(Runnable wait) {
        pause = wait;
    }
}
