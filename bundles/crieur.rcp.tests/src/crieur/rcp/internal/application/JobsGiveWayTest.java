package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** What the studio does in the background, beside a person who writes. */
class JobsGiveWayTest extends DisplayTest {

    @Test
    void aJobAndTheThreadsItStartsHaveTheLowestPriority() {
        AtomicInteger own = new AtomicInteger();
        AtomicInteger started = new AtomicInteger();
        Job job = Job.create("A job", monitor -> {
            own.set(Thread.currentThread().getPriority());
            started.set(new Thread(() -> {}).getPriority());
        });
        job.schedule();
        until("the job has run", () -> started.get() > 0);
        assertThat(own).hasValue(Thread.MIN_PRIORITY);
        assertThat(started).hasValue(Thread.MIN_PRIORITY);
    }

    @Test
    void theWindowKeepsItsPriority() {
        assertThat(Thread.currentThread().getPriority()).isGreaterThanOrEqualTo(Thread.NORM_PRIORITY);
    }
}
