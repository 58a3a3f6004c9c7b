package crieur.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Figure;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.Unit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleAmountTest {

    private final RuleAmount amounts = new RuleAmount(new RuleWords(Locale.UK), Locale.UK);

    private static Figure figure(double value, Unit unit) {
        return new Figure(value, unit, new Provenance("test", Optional.empty(), Standing.MEASURED, Optional.empty()));
    }

    @Test
    void saysWhetherAFigureIsTheMostOrTheLeast() {
        assertThat(amounts.brief("text.max", figure(500, Unit.GRAPHEMES))).isEqualTo("at most 500 characters");
        assertThat(amounts.brief("media.min", figure(2, Unit.ITEMS))).isEqualTo("at least 2");
        assertThat(amounts.brief("image.ratio.advised", figure(1.91, Unit.NUMBER)))
                .isEqualTo("advised: 1.91");
        assertThat(amounts.brief("fold", figure(210, Unit.CHARACTERS))).isEqualTo("210 characters");
    }

    @Test
    void saysSizesAndTimesAsTheyAreReadMostEasilyAndExactlyBeside() {
        Figure bytes = figure(16_777_216, Unit.BYTES);
        assertThat(amounts.brief("image.bytes.max", bytes)).isEqualTo("at most 16.8 MB");
        assertThat(amounts.exact("image.bytes.max", bytes)).isEqualTo("at most 16.8 MB (16,777,216 bytes)");
        assertThat(amounts.brief("video.bytes.max", figure(256e9, Unit.BYTES))).isEqualTo("at most 256 GB");
        Figure ahead = figure(6_480_000, Unit.SECONDS);
        assertThat(amounts.exact("schedule.ahead.max", ahead)).isEqualTo("at most 75 days (6,480,000 seconds)");
        assertThat(amounts.exact("video.seconds.max", figure(600, Unit.SECONDS)))
                .isEqualTo("at most 10 minutes (600 seconds)");
        assertThat(amounts.exact("video.seconds.max", figure(90, Unit.SECONDS))).isEqualTo("at most 90 seconds");
        assertThat(amounts.brief("a.max", figure(3 * 3600, Unit.SECONDS))).isEqualTo("at most 3 hours");
    }
}
