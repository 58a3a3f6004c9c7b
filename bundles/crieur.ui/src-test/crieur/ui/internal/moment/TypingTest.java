package crieur.ui.internal.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);

    private final Typing<LocalDate> typing =
            new Typing<>(FIRST, (typed, near) -> Typed.day(typed, near, Locale.FRENCH));

    private void type(String text) {
        for (int end = 1; end <= text.length(); end++) {
            typing.type(text.substring(0, end));
        }
    }

    @Test
    void aYearThatIsTakenBackLeavesNothing() {
        type("24/12/2");
        assertThat(typing.value()).isEmpty();

        typing.type("24/12/");
        typing.type("24/12");
        assertThat(typing.value()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void aWholeYearThatIsTakenBackLeavesNothing() {
        type("24/12/2031");
        assertThat(typing.value()).contains(LocalDate.of(2031, 12, 24));

        typing.type("24/12");
        assertThat(typing.value()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void whatIsTypedOverSomethingElseIsReadAlone() {
        type("5/11");
        assertThat(typing.value()).contains(LocalDate.of(2026, 11, 5));

        type("31");
        assertThat(typing.value()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void whatIsLeftGivesWhatIsNotTypedNext() {
        type("5/11");
        assertThat(typing.leave()).isTrue();
        type("30");
        assertThat(typing.value()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void whatIsSetGivesWhatIsNotTypedNext() {
        typing.set(LocalDate.of(2027, 2, 1));
        type("28");
        assertThat(typing.value()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void whatIsNoDayIsLeftAsItIs() {
        type("5/11");
        typing.type("5/11/");
        typing.type("5/11/x2");
        assertThat(typing.leave()).isFalse();
        assertThat(typing.last()).isEqualTo(LocalDate.of(2026, 11, 5));
        type("31");
        assertThat(typing.value()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void noKeyOfAWholeDayMeansThePast() {
        String typed = "3/1/2027";
        for (int end = 1; end <= typed.length(); end++) {
            typing.type(typed.substring(0, end));
            assertThat(typing.value().orElse(FIRST).getYear())
                    .as(typed.substring(0, end))
                    .isGreaterThanOrEqualTo(2026);
        }
        assertThat(typing.value()).contains(LocalDate.of(2027, 1, 3));
    }
}
