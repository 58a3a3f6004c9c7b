package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.ui.internal.command.BrandOpening;
import crieur.ui.internal.command.BrandsHome;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewBrand;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.slf4j.LoggerFactory;

/** Makes a brand: a folder with its channels and a first campaign. */
public final class NewBrandWizard extends StudioWizard {

    private BrandPage brand;
    private NetworksPage networks;
    private boolean making;

    /** Creates the wizard. */
    public NewBrandWizard() {
        setWindowTitle(text("NewBrandWizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        ContributionsSource contributions = workbench.getService(ContributionsSource.class);
        brand = new BrandPage(BrandsHome.ofPerson());
        networks = new NetworksPage(contributions.contributions().networks().all(), new NetworkImages(contributions));
    }

    @Override
    public void addPages() {
        addPage(brand);
        addPage(networks);
    }

    /** Not before the networks were seen: a brand without channels would be of no use, and Enter goes on to them. */
    @Override
    public boolean canFinish() {
        return !making && brand.isPageComplete() && getContainer().getCurrentPage() != brand;
    }

    @Override
    public boolean performCancel() {
        return !making;
    }

    @Override
    public boolean performFinish() {
        Path folder = brand.folder();
        NewBrand made = new NewBrand(
                brand.name(),
                folder.getFileName().toString(),
                brand.languages(),
                brand.zone(),
                networks.channels(),
                text("NewBrandWizard.firstCampaign"));
        making = true;
        getContainer().updateButtons();
        try {
            // Nothing but the buttons that would end the wizard is off meanwhile: to turn every field off and on takes
            // longer than the work.
            ModalContext.run(
                    monitor -> make(made, folder.getParent()),
                    true,
                    new NullProgressMonitor(),
                    getShell().getDisplay());
            networks.clear();
            return true;
        } catch (InvocationTargetException e) {
            tell(e.getCause(), folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            making = false;
        }
        getContainer().showPage(brand);
        return false;
    }

    private static void make(NewBrand made, Path home) throws InvocationTargetException {
        try {
            BrandOpening.open(made.createIn(home));
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
    }

    private void tell(Throwable failure, Path folder) {
        if (failure instanceof FileAlreadyExistsException) {
            brand.setErrorMessage(text("BrandPage.taken", folder));
        } else {
            LoggerFactory.getLogger(NewBrandWizard.class).error("A brand was not made", failure);
            brand.setErrorMessage(text("NewBrandWizard.notWritten", folder));
        }
    }
}
