package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.PostSetting;
import crieur.model.file.BrandLayout;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.post.OpenPost;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures and films into a post: copied to its campaign's folder in the background, then named by the post. */
public final class MediaImport {

    private static final Logger LOG = LoggerFactory.getLogger(MediaImport.class);

    private final OpenPost post;
    private final Shell shell;

    /** Creates the import of an open post. */
    public MediaImport(OpenPost post, Shell shell) {
        this.post = post;
        this.shell = shell;
    }

    /** What makes one file be in the campaign's folder. */
    @FunctionalInterface
    private interface Step {
        Path bring(Path mediaFolder) throws IOException;
    }

    /** Brings files in; what is neither picture, film, sound nor document is left out, and the person told. */
    public void files(List<Path> files) {
        Path campaign = mediaFolder().getParent();
        List<Step> steps = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Path file : files) {
            if (MediaFiles.isMedia(file.getFileName().toString())) {
                steps.add(folder -> MediaFiles.bring(file, folder, campaign));
            } else {
                left.add(file.getFileName().toString());
            }
        }
        run(steps);
        if (!left.isEmpty()) {
            MessageDialog.openInformation(
                    shell, text("MediaImport.title"), text("MediaImport.noMedia", String.join(", ", left)));
        }
    }

    /** Brings a picture of the clipboard in. */
    public void image(ImageData picture) {
        PastedPicture pasted = PastedPicture.of(picture, post.text(), post.setting());
        run(List.of(folder -> MediaFiles.write(pasted.bytes(), pasted.name(), folder)));
    }

    /** Tells that the program which holds the copied picture did not hand it over. */
    public void noImage() {
        noImage(shell);
    }

    /** Tells the person at a window that the program which holds the copied picture did not hand it over. */
    public static void noImage(Shell shell) {
        if (!shell.isDisposed()) {
            MessageDialog.openWarning(shell, text("MediaImport.title"), text("MediaImport.noPicture"));
        }
    }

    private Path mediaFolder() {
        String relative = post.setting().map(PostSetting::mediaFolder).orElse(BrandLayout.MEDIA);
        return post.file().resolveSibling(relative).normalize();
    }

    private void run(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        Path folder = mediaFolder();
        Display display = shell.getDisplay();
        Job job = new Job(text("MediaImport.title")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return bring(steps, folder, display, monitor);
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private IStatus bring(List<Step> steps, Path folder, Display display, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, steps.size());
        List<Path> brought = new ArrayList<>();
        Optional<IOException> failure = Optional.empty();
        for (Step step : steps) {
            if (progress.isCanceled()) {
                break;
            }
            try {
                brought.add(step.bring(folder));
            } catch (IOException e) {
                LOG.error("a picture cannot be brought to {}", folder, e);
                failure = Optional.of(e);
            }
            progress.worked(1);
        }
        brought.forEach(MediaImport::announce);
        boolean failed = failure.isPresent();
        if (!display.isDisposed()) {
            display.asyncExec(() -> finish(brought, failed, folder));
        }
        return Status.OK_STATUS;
    }

    /** The workspace, and with it the builder, does not see files that come from elsewhere. */
    private static void announce(Path file) {
        Optional<IFile> resource = BrandProjects.ofWorkspace().file(file);
        try {
            if (resource.isPresent()) {
                resource.get().getParent().refreshLocal(IResource.DEPTH_ONE, null);
            }
        } catch (CoreException e) {
            LOG.warn("{} is not seen by the workspace yet", file, e);
        }
    }

    private void finish(List<Path> brought, boolean failed, Path folder) {
        if (shell.isDisposed()) {
            return;
        }
        post.edit(now -> {
            List<PostMedia> media = new ArrayList<>(now.media());
            for (Path file : brought) {
                media.add(new PostMedia(Optional.of(MediaFiles.reference(post.file(), file)), Optional.empty()));
            }
            return PostEdits.setMedia(now, media);
        });
        if (failed) {
            MessageDialog.openError(shell, text("MediaImport.title"), text("MediaImport.notCopied", folder));
        }
    }
}
