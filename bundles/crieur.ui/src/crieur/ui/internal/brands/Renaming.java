package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.BrandNaming;
import crieur.workspace.internal.change.CampaignChanges;
import crieur.workspace.internal.change.PostChanges;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Gives a brand, a campaign or a post another name. */
final class Renaming {

    private final Shell shell;
    private final Changes changes;
    private final BrandsViewModel model;

    Renaming(Shell shell, Changes changes, BrandsViewModel model) {
        this.shell = shell;
        this.changes = changes;
        this.model = model;
    }

    /** What a name changes. */
    @FunctionalInterface
    private interface Plan {
        BrandChange make(String name, boolean withFile) throws IOException;
    }

    /** Asks for the new name; returns what it then is known by, nothing where it stays as it was. */
    Optional<Path> run(Object element) {
        if (element instanceof PostOutline post) {
            return run(
                    new RenameDialog.Question(
                            text("BrandActions.newTitle"),
                            post.title(),
                            Optional.of(text("BrandActions.withFile")),
                            Optional.empty()),
                    (name, withFile) -> PostChanges.rename(post.file(), name, withFile));
        }
        if (element instanceof CampaignOutline campaign) {
            Stream<String> others = model.brand(campaign).stream()
                    .flatMap(brand -> brand.campaigns().stream())
                    .filter(other -> !other.file().equals(campaign.file()))
                    .map(CampaignOutline::name);
            return run(
                    new RenameDialog.Question(
                            text("BrandActions.newName"),
                            campaign.name(),
                            Optional.of(text("BrandActions.withFolder")),
                            Optional.of(taken(others, text("CampaignPage.again"), ""))),
                    (name, withFile) -> CampaignChanges.rename(campaign.file(), name, withFile));
        }
        return element instanceof BrandOutline brand ? brand(brand) : Optional.empty();
    }

    private Optional<Path> brand(BrandOutline brand) {
        Stream<String> others = model.all().stream()
                .filter(other -> !other.folder().equals(brand.folder()))
                .map(BrandOutline::name);
        String folder = text("BrandActions.folderStays", brand.folder().getFileName());
        return run(
                new RenameDialog.Question(
                        text("BrandActions.newBrandName"),
                        brand.name(),
                        Optional.empty(),
                        Optional.of(taken(others, text("BrandActions.brandAgain"), folder))),
                (name, withFile) -> BrandNaming.rename(brand.folder(), name));
    }

    private static Function<String, String> taken(Stream<String> others, String again, String usually) {
        List<String> names = others.map(String::strip).toList();
        return name -> names.stream().anyMatch(name::equalsIgnoreCase) ? again : usually;
    }

    private Optional<Path> run(RenameDialog.Question question, Plan plan) {
        RenameDialog dialog = new RenameDialog(shell, question);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        String name = dialog.getValue();
        boolean withFile = dialog.withFile();
        return changes.run(text("BrandActions.renamed", name), () -> plan.make(name, withFile))
                .flatMap(made -> made.result().stream().findFirst());
    }
}
