package crieur.ui.internal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class NetworksPageTest {

    private Shell shell;
    private NetworksPage page;

    @BeforeEach
    void open() {
        ContributionsSource contributions = PlatformUI.getWorkbench().getService(ContributionsSource.class);
        List<Network> networks = contributions.contributions().networks().all();
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(600, 500);
        page = new NetworksPage(networks, new NetworkImages(contributions));
        page.createControl(shell);
        shell.open();
        long active = networks.stream().filter(Network::active).count();
        OnDisplay.until(() -> boxes().size() == active);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private List<Button> boxes() {
        return OnDisplay.all(shell, Button.class);
    }

    private List<Text> fields() {
        return OnDisplay.all(shell, Text.class);
    }

    private static void tick(Button box, boolean ticked) {
        box.setSelection(ticked);
        box.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aChosenNetworkAsksForTheNameThereAndNoRowMoves() {
        List<Integer> places = boxes().stream().map(box -> box.getLocation().y).toList();
        assertThat(fields()).isEmpty();

        tick(boxes().get(1), true);
        tick(boxes().get(0), true);

        assertThat(fields()).hasSize(2).allMatch(Text::isEnabled);
        assertThat(fields().get(0).getBounds().x).isEqualTo(fields().get(1).getBounds().x);
        assertThat(boxes().stream().map(box -> box.getLocation().y)).containsExactlyElementsOf(places);
    }

    @Test
    void whatIsNoLongerChosenIsLeftOutAndKeepsItsNameForLater() {
        Button first = boxes().get(0);
        tick(first, true);
        fields().get(0).setText("@harbour");
        assertThat(page.channels().stream().map(NewChannel::handle)).containsExactly("@harbour");

        tick(first, false);
        assertThat(page.channels()).isEmpty();
        assertThat(fields().get(0).isEnabled()).isFalse();

        tick(first, true);
        assertThat(page.channels().stream().map(NewChannel::handle)).containsExactly("@harbour");
    }

    @Test
    void isTakenAwayInTurnsBetweenWhichTheDisplayHearsOthers() {
        List<Integer> left = new ArrayList<>();
        int all = boxes().size();
        Display display = shell.getDisplay();
        display.asyncExec(() -> left.add(boxes().size()));

        page.clear();

        assertThat(boxes()).isEmpty();
        assertThat(left).singleElement().satisfies(count -> assertThat(count).isStrictlyBetween(0, all));
    }
}
