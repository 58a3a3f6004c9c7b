package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Background;
import crieur.rcp.internal.DisplayTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WindowFirstTest extends DisplayTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread work = new Thread(() -> {
        begun.countDown();
        Background.giveWay();
        over.countDown();
    });

    @BeforeEach
    void waitForAnHour() {
        WindowFirst.on(display, TimeUnit.HOURS.toNanos(1));
    }

    @AfterEach
    void waitForAMomentAgain() {
        WindowFirst.on(display);
    }

    @Test
    void workWaitsWhileTheWindowWorksAndGoesOnWhenItSleeps() {
        work.start();
        spinUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(over.getCount()).isOne();

        until("the work has gone on", () -> over.getCount() == 0);
    }

    @Test
    @Timeout(60)
    void workGoesOnWhenTheWindowItselfWaitsForIt() throws InterruptedException {
        work.start();
        assertThat(over.await(50, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Timeout(60)
    void theWindowDoesNotWaitForItself() {
        Background.giveWay();
        assertThat(work.isAlive()).isFalse();
    }

    /** Works, as a window does, until the other thread has begun and a moment is over. */
    private void spinUntil(long end) {
        while (begun.getCount() > 0 || System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
