package crieur.core.internal.engine;

import crieur.core.check.Stopped;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** A contribution during one run: stopped for the rest of the run, and reported once, when it first misbehaves. */
public class LiveContribution {

    /** Takes note of a contribution that misbehaved. */
    @FunctionalInterface
    public interface Reports {
        /** Notes the reason, in English, for the contribution's author; thread-safe. */
        void report(ExtensionPoint point, String id, String reason);
    }

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(LiveContribution.class);

    private final ExtensionPoint point;
    private final String id;
    private final boolean slow;
    private final Reports reports;
    private volatile @Nullable Stopped stopped;

    public LiveContribution(ExtensionPoint point, String id, boolean slow, Reports reports) {
        this.point = point;
        this.id = id;
        this.slow = slow;
        this.reports = reports;
    }

    /** Returns whether it takes part no longer. */
    public final boolean isStopped() {
        return stopped != null;
    }

    /** Returns whether it has the time budget of what runs in the background. */
    final boolean isSlow() {
        return slow;
    }

    /** Returns that it was stopped, and why. */
    public final Optional<Stopped> stopped() {
        return Optional.ofNullable(stopped);
    }

    /** Stops it for not returning in time. */
    final void stop(Duration budget) {
        stop(MESSAGES.message("LiveContribution.late", budget.toMillis()));
    }

    /** Stops it for what it threw. */
    public final void stop(Throwable thrown) {
        String text = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        stop(MESSAGES.message("LiveContribution.failed", thrown.getClass().getName() + text));
    }

    /** Only the first reason counts. */
    private void stop(Message reason) {
        synchronized (this) {
            if (stopped != null) {
                return;
            }
            stopped = new Stopped(point, id, reason);
        }
        reports.report(point, id, reason.format(Locale.ENGLISH));
    }

    @Override
    public String toString() {
        return id;
    }
}
