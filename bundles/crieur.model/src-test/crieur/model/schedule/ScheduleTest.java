package crieur.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "2026-09-01T09:00, 2026-09-01T09:00",
        "2026-09-01 09:00:30, 2026-09-01T09:00:30",
        "launch -P3D 09:00, launch -P3D 09:00",
        "launch P-3D 09:00, launch -P3D 09:00",
        "launch 09:00, launch P0D 09:00",
        "d-day +P1W 18:30, d-day P7D 18:30",
        "launch P1M-2D 09:00, launch P1M-2D 09:00"
    })
    void readsAndWritesItsForms(String text, String written) {
        assertThat(Schedule.parse(text)).hasToString(written);
        assertThat(Schedule.parse(written)).isEqualTo(Schedule.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-02-30T09:00",
                "2026-09-01",
                "launch -P3D",
                "launch -PT3H 09:00",
                "launch -P3D 25:00"
            })
    void refusesAnythingElse(String text) {
        assertThat(Schedule.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> Schedule.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void countsFromTheMilestone() {
        Schedule.FromMilestone schedule = (Schedule.FromMilestone) Schedule.parse("launch -P3D 09:00");
        assertThat(schedule.offset()).isEqualTo(Period.ofDays(-3));
        assertThat(schedule.from(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDateTime.parse("2026-02-27T09:00"));
    }
}
