package crieur.ui.internal.problems;

import crieur.workspace.internal.build.FindingMarkers;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Knows whether brands are being checked: until then no problem means nothing. */
final class Checking extends JobChangeAdapter {

    private final Runnable over;

    /**
     * Creates a watch.
     *
     * @param over called on any thread when one of the checks is over
     */
    Checking(Runnable over) {
        this.over = over;
    }

    void start() {
        Job.getJobManager().addJobChangeListener(this);
    }

    void stop() {
        Job.getJobManager().removeJobChangeListener(this);
    }

    boolean isUnderWay() {
        return Stream.of(FindingMarkers.TYPE, ResourcesPlugin.FAMILY_AUTO_BUILD)
                .anyMatch(family -> Job.getJobManager().find(family).length > 0);
    }

    @Override
    public void done(IJobChangeEvent event) {
        Job job = event.getJob();
        if (job.belongsTo(FindingMarkers.TYPE) || job.belongsTo(ResourcesPlugin.FAMILY_AUTO_BUILD)) {
            over.run();
        }
    }
}
