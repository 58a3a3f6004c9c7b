package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.post.PostEditors;
import crieur.workspace.internal.creation.NewPost;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slf4j.LoggerFactory;

/** Asks for a title and makes a post in the campaign that is selected, or else in the last one. */
public final class NewPostHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Optional<CampaignOutline> campaign = campaign(event, window);
        if (campaign.isEmpty()) {
            MessageDialog.openInformation(shell, "Crieur", text("NewPostHandler.noCampaign"));
            return null;
        }
        InputDialog dialog = new InputDialog(
                shell,
                text("NewPostHandler.title"),
                text("NewPostHandler.which", campaign.get().name()),
                "",
                title -> title.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            create(window, campaign.get(), dialog.getValue());
        }
        return null;
    }

    private static void create(IWorkbenchWindow window, CampaignOutline campaign, String title) {
        try {
            Path file = new NewPost(title, channels(window, campaign), LocalDate.now())
                    .createIn(campaign.file().getParent());
            refresh(file);
            PostEditors.open(window.getActivePage(), file, Integer.MAX_VALUE, Integer.MAX_VALUE);
        } catch (IOException | CoreException e) {
            LoggerFactory.getLogger(NewPostHandler.class).error("A post was not made", e);
            MessageDialog.openError(window.getShell(), "Crieur", text("NewPostHandler.notWritten"));
        }
    }

    private static void refresh(Path file) throws CoreException {
        Optional<IFile> resource = BrandProjects.ofWorkspace().file(file);
        if (resource.isPresent()) {
            resource.get().getParent().refreshLocal(IResource.DEPTH_ONE, null);
        }
    }

    /** A new post goes wherever the campaign's other posts go, or else to every channel of the brand. */
    private static List<String> channels(IWorkbenchWindow window, CampaignOutline campaign) {
        List<String> used = campaign.posts().stream()
                .flatMap(post -> post.channels().stream())
                .distinct()
                .toList();
        return used.isEmpty()
                ? window.getService(BrandSessions.class).outlines().stream()
                        .filter(brand -> campaign.file().startsWith(brand.folder()))
                        .flatMap(brand -> brand.channels().stream())
                        .map(BrandOutline.ChannelOutline::id)
                        .toList()
                : used;
    }

    private static Optional<CampaignOutline> campaign(ExecutionEvent event, IWorkbenchWindow window) {
        List<CampaignOutline> all = window.getService(BrandSessions.class).outlines().stream()
                .flatMap(brand -> brand.campaigns().stream())
                .toList();
        Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
        return all.stream()
                .filter(campaign -> isIn(selected, campaign))
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    private static boolean isIn(Object selected, CampaignOutline campaign) {
        return selected instanceof CampaignOutline other && other.file().equals(campaign.file())
                || selected instanceof PostOutline post && campaign.posts().contains(post)
                || selected instanceof BrandOutline brand && campaign.file().startsWith(brand.folder());
    }
}
