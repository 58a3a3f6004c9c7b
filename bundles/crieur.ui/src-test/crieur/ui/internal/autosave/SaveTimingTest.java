package crieur.ui.internal.autosave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaveTimingTest {

    private final SaveTiming timing = new SaveTiming(800, 1500);

    @Test
    void nothingIsToBeSavedBeforeAChange() {
        assertThat(timing.remaining(0)).isEmpty();
    }

    @Test
    void waitsForAPause() {
        timing.changed(1000);
        timing.changed(1300);

        assertThat(timing.remaining(1300)).hasValue(800);
        assertThat(timing.remaining(2100)).hasValue(0);
    }

    @Test
    void whoeverTypesWithoutAPauseIsSavedAllTheSame() {
        for (long now = 0; now <= 1400; now += 100) {
            timing.changed(now);
        }

        assertThat(timing.remaining(1400)).hasValue(100);
        assertThat(timing.remaining(1500)).hasValue(0);
    }

    @Test
    void beginsAnewOnceTaken() {
        timing.changed(0);
        timing.taken();
        assertThat(timing.remaining(5000)).isEmpty();

        timing.changed(5000);
        assertThat(timing.remaining(5000)).hasValue(800);
    }

    @Test
    void whatIsChangedWhileTheDiskIsSlowWaitsNoLongerForThat() {
        timing.changed(0);
        timing.taken();
        for (long now = 100; now <= 1500; now += 100) {
            timing.changed(now);
        }

        assertThat(timing.remaining(1500)).hasValue(100);
    }
}
