package crieur.ui.internal.problems;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Severity;
import crieur.ui.internal.problems.ProblemsViewModel.Grouping;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {

    private final ProblemRow tooLong = row(1, Severity.ERROR, "Trop long", "x", "rentree", 9);
    private final ProblemRow noAlt = row(2, Severity.WARNING, "Sans texte de remplacement", "", "noel", 4);
    private final ProblemRow hint = row(3, Severity.INFO, "Presque à la limite", "x", "rentree", 3);
    private final ProblemsViewModel model = new ProblemsViewModel(new Names());

    private static ProblemRow row(
            long id, Severity severity, String message, String channel, String campaign, int line) {
        Path file = Path.of("/brand/campaigns", campaign, "posts", "a.post");
        return new ProblemRow(
                id,
                severity,
                message,
                "crieur.core." + id,
                channel,
                channel.toUpperCase(),
                file,
                "Affiche",
                campaign,
                line,
                0,
                1,
                false);
    }

    @BeforeEach
    void take() {
        model.setRows(List.of(hint, noAlt, tooLong));
    }

    private List<String> titles() {
        return model.groups().stream().map(ProblemGroup::title).toList();
    }

    @Test
    void groupsByCampaignWithTheWorstProblemFirst() {
        assertThat(titles()).containsExactly("noel", "rentree");
        assertThat(model.groups().get(1).rows()).containsExactly(tooLong, hint);
        assertThat(model.groups().get(1).worst()).isEqualTo(Severity.ERROR);
    }

    @Test
    void groupsBySeverityFromErrorsToHints() {
        model.groupBy(Grouping.SEVERITY);

        assertThat(titles()).containsExactly("ERROR", "WARNING", "INFO");
    }

    @Test
    void groupsByChannelAndByInspection() {
        model.groupBy(Grouping.CHANNEL);
        assertThat(titles()).containsExactly("every", "X");

        model.groupBy(Grouping.INSPECTION);
        assertThat(titles()).containsExactly("crieur.core.1", "crieur.core.2", "crieur.core.3");
    }

    @Test
    void showsOnlyWhatBlocksPublishingWhenAsked() {
        model.showBlockingOnly(true);

        assertThat(model.groups()).singleElement().satisfies(group -> assertThat(group.rows())
                .containsExactly(tooLong));
    }

    @Test
    void findsWordsWhateverTheirAccentsAndCase() {
        model.filter("presque A LA");

        assertThat(model.groups()).singleElement().satisfies(group -> assertThat(group.rows())
                .containsExactly(hint));
    }

    @Test
    void findsTheNameOfAChannelAndNotItsId() {
        model.setRows(List.of(new ProblemRow(
                7, Severity.INFO, "Trop", "i", "letter", "Infolettre", Path.of("/a.post"), "A", "", 1, 0, 1, false)));

        model.filter("infolettre");
        assertThat(model.shownRows()).hasSize(1);

        model.filter("letter ");
        assertThat(model.shownRows()).isEmpty();
    }

    @Test
    void aClickOnAHeadSortsThenTurnsRoundThenForgets() {
        ProblemRow twin = row(4, Severity.WARNING, "Éteint", "x", "rentree", 9);
        model.setRows(List.of(hint, twin, tooLong));

        model.sort(model.order().clicked(ProblemColumn.PROBLEM));
        assertThat(model.shownRows()).containsExactly(twin, hint, tooLong);

        model.sort(model.order().clicked(ProblemColumn.PROBLEM));
        assertThat(model.shownRows()).containsExactly(tooLong, hint, twin);

        model.sort(model.order().clicked(ProblemColumn.PROBLEM));
        assertThat(model.shownRows()).containsExactly(tooLong, twin, hint);
    }

    @Test
    void sortedByAnotherColumnSeveritiesKeepTheirOrder() {
        model.groupBy(Grouping.SEVERITY);
        model.sort(ProblemOrder.by(ProblemColumn.LINE));

        assertThat(titles()).containsExactly("ERROR", "WARNING", "INFO");
        assertThat(model.groups().get(0).rows()).containsExactly(tooLong);
    }

    @Test
    void countsEverythingWhateverIsShown() {
        model.filter("nothing like this");

        assertThat(model.groups()).isEmpty();
        assertThat(model.isClean()).isFalse();
        assertThat(model.isAllHidden()).isTrue();
        assertThat(model.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void aFilterWithoutWordsHidesNothing() {
        model.setRows(List.of(hint));
        model.showBlockingOnly(true);

        assertThat(model.groups()).isEmpty();
        assertThat(model.isAllHidden()).isFalse();
    }

    /** Names that say where they come from. */
    private static final class Names implements ProblemsViewModel.Names {

        @Override
        public String severity(Severity severity) {
            return severity.name();
        }

        @Override
        public String inspection(String id) {
            return id;
        }

        @Override
        public String campaign(ProblemRow row) {
            return row.campaign();
        }

        @Override
        public String everyChannel() {
            return "every";
        }
    }
}
