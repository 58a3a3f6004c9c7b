package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.ui.internal.OnDisplay;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class WarmBrandsTest {

    @Test
    void drawsEachKindOfRowUnseenAndLeavesNothingBehind() {
        ContributionsSource contributions = PlatformUI.getWorkbench().getService(ContributionsSource.class);
        NetworkRegistry known = contributions.contributions().networks();
        List<Network> networks =
                known.ids().stream().map(known::find).flatMap(Optional::stream).toList();
        Shell[] before = Display.getCurrent().getShells();

        for (Runnable step : new WarmBrands(Display.getCurrent(), contributions, networks).steps()) {
            step.run();
            assertThat(List.of(Display.getCurrent().getShells()))
                    .filteredOn(shell -> !List.of(before).contains(shell))
                    .noneMatch(Shell::isVisible);
        }

        assertThat(Display.getCurrent().getShells()).containsExactlyInAnyOrder(before);
    }
}
