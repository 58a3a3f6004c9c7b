package crieur.core.progress;

/**
 * How a long operation says how far it is, and learns that nobody waits for it any more.
 *
 * <p>Called from the thread that works; implementations adapt it to whatever shows progress. Cheap enough to be asked
 * once per post.
 */
public interface Progress {

    /** Neither shown nor ever cancelled. */
    Progress NONE = new Progress() {};

    /** Announces the amount of work, in units of the caller's choice; called at most once. */
    default void begin(int total) {}

    /** Reports that this many more units are done. */
    default void worked(int units) {}

    /** Returns whether the operation should stop at once and return what it has. */
    default boolean isCancelled() {
        return false;
    }
}
