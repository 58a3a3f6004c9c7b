package crieur.core.internal.engine;

import crieur.core.progress.Background;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Watches the calls that one thread makes into contributions.
 *
 * <p>The thread itself only counts: up by one as it enters a contribution, again as it leaves. Somebody else looks at the
 * number from time to time, and when it is odd and stays the same for longer than the budget, takes the work away from
 * the thread. So a call costs two plain writes, and no clock is read.
 */
public final class Guard {

    private static final VarHandle CALLS;
    private static final VarHandle STATE;

    private static final int WORKING = 0;
    private static final int DELIVERING = 1;
    private static final int ABANDONED = 2;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            CALLS = lookup.findVarHandle(Guard.class, "calls", long.class);
            STATE = lookup.findVarHandle(Guard.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Ends a thread whose work was taken away. */
    static final class Abandoned extends Error {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("The work of this thread was taken away", null, false, false);
        }
    }

    private long calls;
    private volatile boolean preparing;

    @SuppressWarnings("unused") // read and written through STATE
    private int state;

    private @Nullable LiveContribution current;

    private final BooleanSupplier cancelled;

    Guard(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Returns whether nobody waits for the work any more, or somebody else goes on with it; asked every few milliseconds, it has a
     * check give way to a person at a window.
     */
    public boolean isCancelled() {
        Background.giveWay();
        return cancelled.getAsBoolean() || (int) STATE.getOpaque(this) == ABANDONED;
    }

    /** Does something inside a call that counts as another call, with the time budget of preparations. */
    void prepare(Runnable work) {
        preparing = true;
        CALLS.setRelease(this, calls + 2);
        try {
            work.run();
        } finally {
            // In this order, so that whoever looks never sees the long call end while its number still stands.
            CALLS.setRelease(this, calls + 2);
            preparing = false;
        }
    }

    /** Returns whether the call prepares something for many calls; to be read after {@link #calls()}. */
    boolean isPreparing() {
        return preparing;
    }

    /** Notes that a contribution is entered. */
    public void enter(LiveContribution contribution) {
        current = contribution;
        CALLS.setRelease(this, calls + 1);
    }

    /**
     * Notes that the contribution has returned, however it did.
     *
     * @throws Abandoned if it took so long that somebody else goes on with the work
     */
    public void leave() {
        CALLS.setRelease(this, calls + 1);
        if ((int) STATE.getAcquire(this) == ABANDONED) {
            throw new Abandoned();
        }
    }

    /** Claims the right to deliver the result; false if the work was taken away. */
    boolean beginDelivery() {
        return STATE.compareAndSet(this, WORKING, DELIVERING);
    }

    void endDelivery() {
        STATE.setRelease(this, WORKING);
    }

    /** Takes the work away from the thread; false if it is delivering, so not stuck. */
    boolean abandon() {
        return STATE.compareAndSet(this, WORKING, ABANDONED);
    }

    /** Returns the number of entries and exits so far; odd while a contribution runs. */
    long calls() {
        return (long) CALLS.getAcquire(this);
    }

    /** Returns the contribution that was entered last; to be read after {@link #calls()}. */
    @Nullable
    LiveContribution current() {
        return current;
    }
}
