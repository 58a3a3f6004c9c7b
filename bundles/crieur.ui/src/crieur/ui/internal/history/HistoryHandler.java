package crieur.ui.internal.history;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.source.FileText;
import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.slf4j.LoggerFactory;

/** Shows the earlier versions of what is selected or edited. */
public final class HistoryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> path = selected(event).or(() -> edited(event));
        Optional<IFile> file = path.flatMap(BrandProjects.ofWorkspace()::file);
        if (file.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), "Crieur", text("HistoryHandler.choose"));
            return null;
        }
        try {
            save(window, file.get());
            FileText now = FileText.decode(Files.readAllBytes(path.get()));
            String title = window.getService(BrandSessions.class)
                    .titleOf(path.get())
                    .orElse(path.get().getFileName().toString());
            new HistoryDialog(
                            window.getShell(), title, path.get(), now, Version.of(file.get(), now), new Changes(window))
                    .open();
        } catch (CoreException | IOException e) {
            LoggerFactory.getLogger(HistoryHandler.class).warn("The local history cannot be read", e);
            MessageDialog.openError(window.getShell(), "Crieur", text("HistoryHandler.notRead"));
        }
        return null;
    }

    private static Optional<Path> selected(ExecutionEvent event) {
        Object element = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
        if (element instanceof PostOutline post) {
            return Optional.of(post.file());
        }
        return element instanceof CampaignOutline campaign ? Optional.of(campaign.file()) : Optional.empty();
    }

    private static Optional<Path> edited(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        return Optional.ofNullable(file).map(IFile::getLocation).map(location -> location.toPath());
    }

    private static void save(IWorkbenchWindow window, IFile file) {
        for (IEditorPart editor : window.getActivePage().getDirtyEditors()) {
            if (file.equals(ResourceUtil.getFile(editor.getEditorInput()))) {
                window.getActivePage().saveEditor(editor, false);
            }
        }
    }
}
