package crieur.core.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "mastodn,mastodon",
        "Mastodon,mastodon",
        "blueksy,bluesky",
        "lanch,launch",
        "y,",
        "facebook,",
        "launhc,launch",
    })
    void findsWhatWasProbablyMeant(String written, String meant) {
        assertThat(Nearest.to(written, List.of("mastodon", "bluesky", "launch", "x")))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "ab,ba,1", "'',abc,3", "abc,abc,0", "ca,abc,3"})
    void countsChangesOfLetters(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }
}
