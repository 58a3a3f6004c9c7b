package crieur.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.Stopped;
import crieur.core.check.TextResult;
import crieur.core.contribution.Contribution;
import crieur.core.contribution.Contributions;
import crieur.core.progress.Progress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Contributions to each extension point that throw, hang or are malformed: each is told, and every other one works. */
@Timeout(120)
class BadContributionsTest {

    private final Contributions contributions = new RegistryContributions().contributions();

    @AfterAll
    static void end() {
        BadClasses.NEVER.countDown();
    }

    @Test
    void tellsWhatIsWrongWithEach() {
        contributions.tryAll();
        Map<String, String> told = new TreeMap<>();
        contributions.list().stream()
                .filter(contribution -> !contribution.isSound())
                .forEach(contribution -> told.put(contribution.id(), String.join(" ", contribution.problems())));
        assertThat(told)
                .containsOnlyKeys(
                        "crieur.tests.gone",
                        "crieur.tests.wrongType",
                        "crieur.tests.badSubject",
                        "unqualified",
                        "crieur.tests.throwing",
                        "crieur.tests.hanging",
                        "crieur.tests.noRules",
                        "crieur.tests.throwingCounter",
                        "crieur.tests.hangingCounter",
                        "crieur.tests.hangingClass",
                        "crieur.tests.noFolder",
                        "crieur.tests.outside",
                        "crieur.tests.nameless",
                        "crieur.tests.noStates",
                        "crieur.tests.lostState");
        assertThat(told.get("crieur.tests.throwing")).contains("made on purpose");
        assertThat(told.get("crieur.tests.hanging")).contains("did not return within");
        assertThat(told.get("crieur.tests.throwingCounter")).contains("counted on purpose");
        assertThat(told.get("crieur.tests.hangingCounter")).contains("did not return within");
        assertThat(told.get("crieur.tests.hangingClass")).contains("did not return within", "no sound <text>");
        assertThat(told.get("crieur.tests.noFolder")).contains("templates/missing");
        assertThat(told.get("crieur.tests.lostState")).contains("\"sent\"");
    }

    @Test
    void leavesEveryOtherAtWork() {
        CheckOptions options = CheckOptions.USUAL.within(Duration.ofMillis(300), Duration.ofMillis(300));
        String text = "Sept lignes au panneau de l’Atelier nantais !!!";
        List<String> networks =
                List.of("crieur.tests.hangingCounter", "crieur.tests.throwingCounter", "crieur.example.noticeboard");
        List<TextResult> results = new ArrayList<>();
        new Checks(contributions, Clock.systemUTC())
                .texts(options)
                .run(
                        List.of(text).iterator(),
                        (item, checker) -> checker.check(item, networks, Optional.of("fr")),
                        results::addAll,
                        Progress.NONE);
        TextResult sound = results.get(2);
        assertThat(sound.measures()).hasSize(1);
        assertThat(ids(sound.stopped()))
                .containsExactlyInAnyOrder(
                        "crieur.tests.gone", "crieur.tests.wrongType", "crieur.tests.throwing", "crieur.tests.hanging");
        assertThat(ids(results.get(0).stopped())).contains("crieur.tests.hangingCounter");
        assertThat(contributions.list())
                .filteredOn(contribution -> contribution.contributor().equals("crieur.example"))
                .hasSize(4)
                .allMatch(Contribution::isSound);
    }

    private static List<String> ids(List<Stopped> stopped) {
        return stopped.stream().map(Stopped::id).toList();
    }
}
