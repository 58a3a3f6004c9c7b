package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.Stopped;
import crieur.core.check.TextResult;
import crieur.core.contribution.Contribution;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Finding;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TextCheckTest {

    private final Contributions contributions = Texts.contributions();

    private List<TextResult> check(Contributions known, CheckOptions options, List<String> texts, String... networks) {
        List<TextResult> results = new ArrayList<>();
        new Checks(known, Texts.CLOCK)
                .texts(options)
                .run(
                        texts.iterator(),
                        (text, checker) -> checker.check(text, List.of(networks), Optional.empty()),
                        results::addAll,
                        Progress.NONE);
        return results;
    }

    @Test
    void answersForEachNetworkInOrder() {
        List<TextResult> results =
                check(contributions, CheckOptions.USUAL.on(2), List.of("un", "deux !!!"), "short", "nowhere", "long");
        assertThat(results)
                .extracting(TextResult::network)
                .containsExactly("short", "nowhere", "long", "short", "nowhere", "long");
        assertThat(results.get(1).known()).isFalse();
        assertThat(results.get(3).measures().get(0).length()).isEqualTo(8);
        assertThat(results.get(3).findings())
                .extracting(Finding::inspection)
                .containsExactly("crieur.core.repeatedPunctuation");
        assertThat(results.get(5).findings()).isEqualTo(results.get(3).findings());
    }

    @Test
    void leavesCategoriesOut() {
        CheckOptions options = CheckOptions.USUAL.without(Set.of("style"));
        assertThat(check(contributions, options, List.of("deux !!!"), "long")
                        .get(0)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "hang"})
    void aBadCounterCostsItsOwnNetworkOnly(String text) throws ContributionException {
        Contributions withBad = new Contributions.Builder()
                .addPluginXml(Texts.core(), getClass().getClassLoader())
                .addPluginXml(
                        Texts.class.getResource("networks/plugin.xml"),
                        getClass().getClassLoader())
                .addPluginXml(
                        getClass().getResource("bad/plugin.xml"), getClass().getClassLoader())
                .build();
        CheckOptions options = CheckOptions.USUAL.within(Duration.ofMillis(200), Duration.ofMillis(200));
        String tooLong = text + "x".repeat(50);
        List<TextResult> results = check(withBad, options, List.of(tooLong, tooLong), "bad", "short");
        assertThat(results.get(0).measures()).isEmpty();
        assertThat(results.get(3).findings())
                .extracting(Finding::inspection)
                .containsExactly("crieur.core.textTooLong");
        assertThat(results.get(2).stopped()).extracting(Stopped::id).containsExactly("test.bad");
        assertThat(results.get(3).stopped()).isEmpty();
        assertThat(withBad.list().stream().filter(contribution -> !contribution.isSound()))
                .extracting(Contribution::id)
                .containsExactly("test.bad");
    }
}
