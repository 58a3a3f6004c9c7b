package crieur.ui.internal.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 12, 20);

    private static Optional<LocalDate> day(String typed, String language) {
        return Typed.day(typed, NEAR, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 24 | 2026-12-24",
                "en-US | 1/15/27 | 2027-01-15",
                "en-US | Jan 3 | 2026-01-03",
                "en-US | jan 3, 2027 | 2027-01-03",
                "en-GB | 3/1/2027 | 2027-01-03",
                "en-GB | Sunday, 3 January 2027 | 2027-01-03",
                "fr | 3/1 | 2026-01-03",
                "fr | 24 déc. 2026 | 2026-12-24",
                "fr | 3 fevrier | 2026-02-03",
                "fr | mercredi 24 décembre 2025 | 2025-12-24",
                "fr | 2027-02-28 | 2027-02-28",
                "fr | mar 5 mai | 2026-05-05",
                "fr | mar. 5 mai 2027 | 2027-05-05",
                "es | mar 5 may | 2026-05-05",
                "es | 5 mar | 2026-03-05",
                "en-US | Mar 5 | 2026-03-05",
                "fr | 24/12/26 | 2026-12-24",
            })
    void readsADayAsItIsTyped(String language, String typed, LocalDate expected) {
        assertThat(day(typed, language)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "32", "30/2/2026", "1/2/3/4", "99999999999", "May"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(day(typed, "en-GB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/12/2", "24/12/20", "24/12/202", "24 déc 2", "24 déc. 25", "202-12-24", "5/123456789"})
    void whatIsHalfAYearIsNoYearThatHasGoneBy(String typed) {
        assertThat(day(typed, "fr")).isEmpty();
    }

    @Test
    void whatIsShortForADayOfTheWeekIsNoMonth() {
        assertThat(day("mar 5", "fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "9:30, 09:30",
        "930, 09:30",
        "2115, 21:15",
        "9h30, 09:30",
        "21 h, 21:00",
        "9:05 PM, 21:05",
        "12 am, 00:00",
        "12:00 p.m., 12:00",
        "0015, 00:15",
        "0009, 00:09",
        "0030, 00:30",
        "015, 00:15",
        "9h pile, 09:00",
        "9 p, 21:00",
        "9p.m., 21:00",
        "9 a.m., 09:00",
        "à 21 h, 21:00",
        "21 h après tout, 21:00"
    })
    void readsATimeAsItIsTyped(String typed, LocalTime expected) {
        assertThat(Typed.time(typed, Locale.FRENCH)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "25", "9:61", "13 pm", "1:2:3:4", "12345", "99999999999"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Typed.time(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        for (String language : List.of("en-US", "en-GB", "fr-FR", "de", "es", "it")) {
            Locale locale = Locale.forLanguageTag(language);
            for (LocalDate day = NEAR; day.isBefore(NEAR.plusDays(400)); day = day.plusDays(9)) {
                assertThat(Typed.day(Typed.words(day, locale), NEAR, locale))
                        .as("%s in %s", day, language)
                        .contains(day);
            }
            LocalTime time = LocalTime.of(21, 5);
            assertThat(Typed.time(Typed.words(time, locale), locale))
                    .as("%s in %s", time, language)
                    .contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US", "ko", "vi", "el"})
    void readsTheHalvesOfTheDayOfTheLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (int hour = 0; hour < 24; hour++) {
            LocalTime time = LocalTime.of(hour, 5);
            String typed = DateTimeFormatter.ofPattern("h:mm a", locale).format(time);
            assertThat(Typed.time(typed, locale)).as(typed).contains(time);
        }
    }
}
