package crieur.core.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BesideOriginTest {

    private static final MessageCatalog VERBATIM = (locale, key, arguments) -> key;
    private static final Problem PROBLEM = Problem.of(VERBATIM.message("Too long."), Place.field("text"));

    private static List<Provenance> of(Standing standing) {
        List<Provenance> all = new ArrayList<>();
        for (Optional<String> date : List.of(Optional.<String>empty(), Optional.of("2026-08"))) {
            for (Optional<String> others : List.of(Optional.<String>empty(), Optional.of("50 elsewhere"))) {
                all.add(new Provenance("the manual", date, standing, others));
            }
        }
        return all;
    }

    /** One problem of each way in which a message can say where a rule comes from. */
    private static List<Problem> problems(Provenance provenance) {
        Figure figure = new Figure(40, Unit.GRAPHEMES, provenance);
        TextRule premium = new TextRule(
                "text",
                Counters.byName("graphemes").orElseThrow(),
                Optional.of(figure),
                Optional.empty(),
                Optional.of("premium"),
                false);
        return List.of(
                PROBLEM.restingOn(provenance),
                CoreMessages.sourced(provenance, PROBLEM),
                CoreMessages.advising(provenance, PROBLEM),
                CoreMessages.resting(premium, figure, PROBLEM));
    }

    private static Finding finding(Problem problem) {
        return Finding.of("a", Severity.ERROR, problem.message(), Optional.empty(), new TextRange(0, 0), 1, 1)
                .from(problem.origin().orElseThrow());
    }

    private static String english(Message message) {
        return message.format(Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void whatIsShownWithItsOriginNamesTheSourceOnce(Standing standing) {
        for (Provenance provenance : of(standing)) {
            for (Problem problem : problems(provenance)) {
                Finding finding = finding(problem);
                String shown = english(finding.messageBesideOrigin()) + " / "
                        + english(finding.origin().orElseThrow());
                assertThat(shown).startsWith("Too long.").containsOnlyOnce("the manual");
                assertThat(shown.contains("50 elsewhere"))
                        .isEqualTo(english(finding.message()).contains("50 elsewhere"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void noMessageNamesItsSourceTwice(Standing standing) {
        for (Provenance provenance : of(standing)) {
            for (Problem problem : problems(provenance)) {
                assertThat(english(problem.message()).split("the manual", -1)).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void whatIsSaidBesidesTheSourceStays() {
        Provenance disputed =
                new Provenance("the manual", Optional.of("2026"), Standing.PEER, Optional.of("50 elsewhere"));
        Figure figure = new Figure(40, Unit.GRAPHEMES, disputed);

        assertThat(problems(disputed).stream()
                        .map(problem -> english(finding(problem).messageBesideOrigin())))
                .containsExactly(
                        "Too long. This limit is not certain; others say: 50 elsewhere.",
                        "Too long. This limit is not certain; others say: 50 elsewhere.",
                        "Too long. This limit is not certain; others say: 50 elsewhere.",
                        "Too long. This is the limit of the tier “premium”. This limit is not certain; others say: 50"
                                + " elsewhere.");
        assertThat(english(
                        finding(CoreMessages.resting(figure, PROBLEM)).origin().orElseThrow()))
                .isEqualTo("the manual, 2026 (from another product)");
    }
}
