package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.model.source.FileText;
import crieur.ui.internal.brands.BrandsView;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.creation.NewCampaign;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a campaign in a brand. */
public final class NewCampaignWizard extends StudioWizard {

    private IWorkbenchWindow window;
    private CampaignPage page;

    /** Creates the wizard. */
    public NewCampaignWizard() {
        setWindowTitle(text("NewCampaignWizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow();
        page = new CampaignPage(
                window.getService(BrandSessions.class).outlines(),
                NewPostWizard.place(window, selection).brand(),
                new NetworkImages(workbench.getService(ContributionsSource.class)));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewCampaign campaign = page.campaign();
        Path file = campaign.fileIn(page.brand().folder());
        BrandChange change = new BrandChange(
                List.of(new FileStep.Create(file, new FileText(false, campaign.text()))), List.of(file));
        boolean made = new Changes(window)
                .run(text("NewCampaignWizard.undo", campaign.name()), () -> change)
                .isPresent();
        if (made) {
            BrandsView.showNew(window.getActivePage(), file);
        }
        return made;
    }
}
