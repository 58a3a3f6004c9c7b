package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.change.ChannelAddition;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import crieur.workspace.internal.outline.BrandOutline;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Adds channels to the brand that is selected or written in. */
public final class AddChannelsWizard extends StudioWizard {

    private IWorkbenchWindow window;
    private Optional<BrandOutline> brand = Optional.empty();
    private NetworksPage networks;

    /** Creates the wizard. */
    public AddChannelsWizard() {
        setWindowTitle(text("AddChannelsWizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        brand = NewPostWizard.place(window, selection).brand();
        ContributionsSource contributions = workbench.getService(ContributionsSource.class);
        networks = new NetworksPage(contributions.contributions().networks().all(), new NetworkImages(contributions));
        networks.setMessage(brand.map(one -> text("AddChannelsWizard.message", one.name()))
                .orElseGet(() -> text("AddChannelsWizard.noBrand")));
    }

    @Override
    public void addPages() {
        addPage(networks);
    }

    @Override
    public boolean canFinish() {
        return brand.isPresent();
    }

    @Override
    public boolean performFinish() {
        BrandOutline one = brand.orElseThrow();
        List<NewChannel> channels = networks.channels();
        boolean done = channels.isEmpty()
                || new Changes(window)
                        .run(
                                text("AddChannelsWizard.undo", one.name()),
                                () -> new ChannelAddition(one.folder(), channels).change())
                        .isPresent();
        if (done) {
            networks.clear();
        }
        return done;
    }
}
