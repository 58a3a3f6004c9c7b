package crieur.ui.internal.brands;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.OnDisplay;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class WarmBrandsTest {

    @Test
    void drawsEachKindOfRowUnseenAndLeavesNothingBehind() {
        ContributionsSource contributions = PlatformUI.getWorkbench().getService(ContributionsSource.class);
        List<Network> networks = contributions.contributions().networks().all();

        OnDisplay.unseen(new WarmBrands(Display.getCurrent(), contributions, networks).steps());
    }
}
