package crieur.core.internal.engine;

import java.lang.management.ManagementFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Judges, by looks at regular times, whether a thread has been in one call of a contribution for too long; belongs to
 * the thread that looks.
 */
final class Patience {

    /** So many looks are taken in the time budget of a contribution that is not slow. */
    static final int LOOKS_PER_BUDGET = 20;

    /** How many budgets a preparation has, and a call that is ready to run but gets little of the processor. */
    private static final int LONGEST = 10;

    private long seenCalls;
    private long looks;
    private long halfway;

    /** Looks; returns the contribution if it is late. */
    @Nullable
    LiveContribution late(Guard guard, Thread thread, GuardedRun.Pace pace) {
        long calls = guard.calls();
        if ((calls & 1) == 0 || calls != seenCalls) {
            seenCalls = calls;
            looks = 0;
            return null;
        }
        looks++;
        LiveContribution current = guard.current();
        if (current == null) {
            return null;
        }
        long budget = pace.budget(current).toMillis();
        long allowed = LOOKS_PER_BUDGET * budget / Math.max(1, pace.budget().toMillis());
        if (looks == allowed / 2) {
            halfway = processorMillis(thread);
        }
        long longest = LONGEST * allowed;
        if (looks <= allowed || looks <= longest && (guard.isPreparing() || isStarved(thread, budget))) {
            return null;
        }
        // A call that ended while it was judged is not late.
        return guard.calls() == calls ? current : null;
    }

    /** Returns whether the thread could have run and got less than half of what it would have on an idle machine. */
    private boolean isStarved(Thread thread, long budget) {
        long used = processorMillis(thread) - halfway;
        return thread.getState() == Thread.State.RUNNABLE && used < budget / 4;
    }

    private static long processorMillis(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) / 1_000_000;
    }
}
