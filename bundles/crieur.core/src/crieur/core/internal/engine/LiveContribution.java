package crieur.core.internal.engine;

import crieur.core.contribution.ExtensionPoint;

/** A contribution during one run: stopped for the rest of the run, and reported once, when it first misbehaves. */
public class LiveContribution {

    /** Takes note of a contribution that misbehaved. */
    @FunctionalInterface
    public interface Reports {
        /** Notes the reason, in English, for the contribution's author; thread-safe. */
        void report(ExtensionPoint point, String id, String reason);
    }

    private final ExtensionPoint point;
    private final String id;
    private final boolean slow;
    private final Reports reports;
    private volatile boolean stopped;

    public LiveContribution(ExtensionPoint point, String id, boolean slow, Reports reports) {
        this.point = point;
        this.id = id;
        this.slow = slow;
        this.reports = reports;
    }

    /** Returns whether it takes part no longer. */
    public final boolean isStopped() {
        return stopped;
    }

    /** Returns whether it has the time budget of what runs in the background. */
    final boolean isSlow() {
        return slow;
    }

    /** Stops it and reports why; only the first reason counts. */
    public final void stop(String reason) {
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
        }
        reports.report(point, id, reason);
    }

    /** Stops it for what it threw. */
    public final void stop(String during, Throwable thrown) {
        String text = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        stop(during + " " + thrown.getClass().getName() + text);
    }

    @Override
    public String toString() {
        return id;
    }
}
