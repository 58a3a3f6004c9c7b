package crieur.ui.internal.post;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.OnDisplay;
import java.util.List;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class WarmEditorTest {

    @Test
    void makesEveryPartOfAnEditorUnseenAndLeavesNothingBehind() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        List<Network> networks = workbench
                .getService(ContributionsSource.class)
                .contributions()
                .networks()
                .all();

        OnDisplay.unseen(new WarmEditor(workbench, networks).steps());
    }
}
