package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.FileKind;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.CampaignChanges;
import crieur.workspace.internal.change.PostChanges;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** What a person does with brands, campaigns and posts in the list. */
final class BrandActions {

    private final IWorkbenchPage page;
    private final BrandsViewModel model;
    private final Changes changes;

    BrandActions(IWorkbenchPage page, BrandsViewModel model) {
        this.page = page;
        this.model = model;
        this.changes = new Changes(page.getWorkbenchWindow());
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }

    void open(BrandsSelection selection) {
        selection.posts().forEach(post -> PostEditors.open(page, post.file()));
    }

    /** Makes what a drop means; where a single post was moved or made, its file is what the list shows then. */
    Optional<BrandChange> drop(Drop drop) {
        String label = drop instanceof Drop.MovePosts move
                ? text("BrandActions.moved", move.posts().size(), move.to().name())
                : text("BrandActions.mediaAdded");
        return changes.run(label, drop::change);
    }

    Optional<Path> duplicate(BrandsSelection selection) {
        Object element = selection.single().orElse(null);
        if (element instanceof PostOutline post) {
            String title = text("BrandActions.copyOf", post.title());
            return shown(changes.run(
                    text("BrandActions.duplicated", post.title()), () -> PostChanges.duplicate(post.file(), title)));
        }
        if (element instanceof CampaignOutline campaign) {
            String name = text("BrandActions.copyOf", campaign.name());
            return shown(changes.run(
                    text("BrandActions.duplicated", campaign.name()),
                    () -> CampaignChanges.duplicate(campaign.file(), name)));
        }
        return Optional.empty();
    }

    private static Optional<Path> shown(Optional<BrandChange> change) {
        return change.flatMap(made -> made.result().stream().findFirst());
    }

    Optional<Path> rename(BrandsSelection selection) {
        return selection.single().flatMap(new Renaming(shell(), changes, model)::run);
    }

    void renameMedium(BrandsSelection selection) {
        PostOutline post = selection.posts().get(0);
        model.brand(post).ifPresent(brand -> new MediaRenaming(shell(), changes).run(post, brand.folder()));
    }

    Optional<Path> move(BrandsSelection selection) {
        PostOutline first = selection.posts().get(0);
        List<CampaignOutline> others = model.brand(first).stream()
                .flatMap(brand -> brand.campaigns().stream())
                .filter(campaign -> Drop.posts(model, selection, campaign).isPresent())
                .toList();
        if (others.isEmpty()) {
            MessageDialog.openInformation(shell(), text("BrandActions.move"), text("BrandActions.nowhere"));
            return Optional.empty();
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                shell(), LabelProvider.createTextProvider(element -> ((CampaignOutline) element).name()));
        dialog.setTitle(text("BrandActions.move"));
        dialog.setMessage(text("BrandActions.moveWhere"));
        dialog.setElements(others.toArray());
        dialog.setMultipleSelection(false);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        return Drop.posts(model, selection, dialog.getFirstResult()).flatMap(drop -> shown(drop(drop)));
    }

    void delete(BrandsSelection selection) {
        List<PostOutline> posts = selection.loosePosts();
        List<CampaignOutline> campaigns = selection.campaigns();
        String what = selection.single().isPresent()
                ? text(
                        "BrandActions.quoted",
                        new BrandsLook(model, java.util.Locale.getDefault())
                                .name(selection.single().get()))
                : text("BrandActions.several", campaigns.size(), posts.size());
        Optional<String> question = deleteQuestion(what, posts, campaigns);
        if (question.isEmpty()) {
            return;
        }
        String[] answers = {text("BrandActions.delete"), text("BrandActions.cancel")};
        MessageDialog dialog = new MessageDialog(
                shell(), text("BrandActions.delete"), null, question.get(), MessageDialog.QUESTION, 0, answers);
        if (dialog.open() != Window.OK) {
            return;
        }
        changes.run(text("BrandActions.deleted", what), () -> PostChanges.delete(
                        posts.stream().map(PostOutline::file).toList())
                .then(CampaignChanges.delete(
                        campaigns.stream().map(CampaignOutline::file).toList())));
    }

    /** Nothing where the posts could not be read that may miss a file, which the person was told. */
    private Optional<String> deleteQuestion(String what, List<PostOutline> posts, List<CampaignOutline> campaigns) {
        if (campaigns.isEmpty()) {
            return Optional.of(DeleteQuestion.ofPosts(what));
        }
        int inside =
                campaigns.stream().mapToInt(campaign -> campaign.posts().size()).sum();
        return changes.read(() -> CampaignChanges.missing(
                        campaigns.stream().map(CampaignOutline::file).toList(),
                        posts.stream().map(PostOutline::file).toList()))
                .map(missing -> DeleteQuestion.ofCampaigns(what, inside, missing));
    }

    void showInFiles(BrandsSelection selection) {
        selection.files().stream()
                .findFirst()
                .map(file -> FileKind.POST.is(file) ? file.getParent() : file)
                .filter(folder -> !Program.launch(folder.toString()))
                .ifPresent(folder ->
                        MessageDialog.openInformation(shell(), "Crieur", text("BrandActions.folderIs", folder)));
    }

    /** Closes brands; their files stay as they are. */
    void close(BrandsSelection selection) {
        List<Path> folders =
                selection.brands().stream().map(BrandOutline::folder).toList();
        inBackground(text("BrandActions.closing"), monitor -> {
            BrandProjects projects = BrandProjects.ofWorkspace();
            for (IProject project : projects.all()) {
                if (BrandProjects.folder(project).filter(folders::contains).isPresent()) {
                    projects.close(project, monitor);
                }
            }
        });
    }

    /** Looks at the disk for what others changed. */
    void refresh() {
        inBackground(text("BrandActions.refreshing"), monitor -> {
            for (IProject project : BrandProjects.ofWorkspace().all()) {
                project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        });
    }

    /** Work with the workspace. */
    @FunctionalInterface
    private interface Work {
        void run(IProgressMonitor monitor) throws CoreException;
    }

    private static void inBackground(String name, Work work) {
        WorkspaceJob job = new WorkspaceJob(name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                work.run(monitor);
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }
}
