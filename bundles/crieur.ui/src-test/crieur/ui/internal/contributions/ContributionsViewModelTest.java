package crieur.ui.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.ExtensionPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContributionsViewModelTest {

    private final Contribution sound =
            new Contribution(ExtensionPoint.NETWORKS, "crieur.networks.x", "crieur.networks", List.of());
    private final Contribution broken =
            new Contribution(ExtensionPoint.WORKFLOWS, "other.flow", "other", List.of("no states"));
    private final ContributionsViewModel model = new ContributionsViewModel(
            List.of(sound, broken), one -> one == sound ? Optional.of("X (Twitter)") : Optional.empty());

    @Test
    void theBrokenOnesComeFirst() {
        assertThat(model.shown()).containsExactly(broken, sound);
        assertThat(model.broken()).isEqualTo(1);
    }

    @Test
    void filtersByNameAndSaysNoneWhereThereIsNone() {
        model.filter("twit");

        assertThat(model.shown()).containsExactly(sound);
        assertThat(model.name(broken)).isEmpty();
    }

    @Test
    void filtersByIdAndPlugIn() {
        model.filter("NETWORKS");

        assertThat(model.shown()).containsExactly(sound);
        assertThat(model.size()).isEqualTo(2);
    }
}
