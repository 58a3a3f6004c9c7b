package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.PostSetting;
import crieur.core.preview.JpegPictures;
import crieur.core.progress.Progress;
import crieur.model.file.BrandLayout;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.post.live.OpenPost;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.change.MediaChanges;
import crieur.workspace.internal.picture.PictureFormat;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
public final class MediaImport implements MediaTarget {

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
        BroughtMedium bring(Progress progress) throws IOException;
    }

    /**
     * Files that are to be in the campaign's folder, and what becomes of them then.
     *
     * @param then names them in the post
     * @param failed the key of what a person is told where one is not there
     * @param place what that names
     */
    private record Work(List<Step> steps, Consumer<List<Path>> then, String failed, Path place) {}

    /** Brings files in; what is neither picture, film, sound nor document is left out, and the person told. */
    @Override
    public void files(List<Path> files) {
        Path folder = folder();
        Path campaign = folder.getParent();
        List<Step> steps = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Path file : files) {
            if (MediaChanges.isMedia(file)) {
                steps.add(progress -> MediaFiles.bring(file, folder, campaign));
            } else {
                left.add(file.getFileName().toString());
            }
        }
        run(new Work(steps, this::add, "MediaImport.notCopied", folder));
        if (!left.isEmpty()) {
            MessageDialog.openInformation(
                    shell, text("MediaImport.title"), text("MediaImport.noMedia", String.join(", ", left)));
        }
    }

    /** Brings a picture of the clipboard in, in a format that the post's channels take. */
    @Override
    public void image(ImageData picture) {
        boolean jpeg =
                PictureFormat.wantsJpeg(post.text(), post.setting(), post.text().channels());
        PastedPicture pasted = new PastedPicture(picture, jpeg);
        Path folder = folder();
        Step step = progress -> MediaFiles.write(pasted.bytes(), pasted.name(), folder);
        run(new Work(List.of(step), this::add, "MediaImport.notCopied", folder));
    }

    /**
     * Makes JPEG files of pictures of the post, beside them, and names those in the post, in one step that undo takes back;
     * the pictures stay where they are.
     *
     * @param written the pictures, as the post names them
     */
    public void convert(List<String> written) {
        Map<String, Path> made = new ConcurrentHashMap<>();
        List<Step> steps = new ArrayList<>();
        for (String name : written) {
            Path picture = post.file().resolveSibling(name).normalize();
            steps.add(progress -> {
                byte[] jpeg = JpegPictures.of(picture, progress)
                        .orElseThrow(() -> new IOException("no picture can be read: " + picture));
                BroughtMedium file = MediaFiles.write(jpeg, MediaFiles.asJpeg(picture), picture.getParent());
                made.put(name, file.file());
                return file;
            });
        }
        Path where = post.file().resolveSibling(written.get(0)).normalize();
        Path told = written.size() == 1 ? where : where.getParent();
        run(new Work(steps, files -> rename(made), "MediaImport.notConverted", told));
    }

    @Override
    public void noImage() {
        noImage(shell);
    }

    /** Tells the person at a window that the program which holds the copied picture did not hand it over. */
    public static void noImage(Shell shell) {
        if (!shell.isDisposed()) {
            MessageDialog.openWarning(shell, text("MediaImport.title"), text("MediaImport.noPicture"));
        }
    }

    /** Returns where the campaign keeps its pictures, absolute; it need not be there yet. */
    Path folder() {
        String relative = post.setting().map(PostSetting::mediaFolder).orElse(BrandLayout.MEDIA);
        return post.file().resolveSibling(relative).normalize();
    }

    private void run(Work work) {
        if (work.steps().isEmpty()) {
            return;
        }
        Display display = shell.getDisplay();
        Job job = new Job(text("MediaImport.title")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return bring(work, display, monitor);
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private IStatus bring(Work work, Display display, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, work.steps().size());
        List<BroughtMedium> brought = new ArrayList<>();
        boolean failed = false;
        for (Step step : work.steps()) {
            if (progress.isCanceled()) {
                break;
            }
            try {
                brought.add(step.bring(new MonitoredProgress(progress)));
            } catch (IOException e) {
                LOG.error("a picture cannot be brought in, or be converted: {}", work.place(), e);
                failed = !progress.isCanceled();
            }
            progress.worked(1);
        }
        brought.forEach(medium -> announce(medium.file()));
        boolean told = failed;
        if (!display.isDisposed()) {
            display.asyncExec(() -> finish(work, brought, told));
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

    private void finish(Work work, List<BroughtMedium> brought, boolean failed) {
        if (shell.isDisposed()) {
            return;
        }
        if (!brought.isEmpty()) {
            work.then().accept(brought.stream().map(BroughtMedium::file).toList());
            UndoneCopies.watch(
                    post,
                    brought.stream()
                            .map(BroughtMedium::copy)
                            .flatMap(Optional::stream)
                            .toList());
        }
        if (failed) {
            MessageDialog.openError(shell, text("MediaImport.title"), text(work.failed(), work.place()));
        }
    }

    private void add(List<Path> brought) {
        post.edit(now -> {
            List<PostMedia> media = new ArrayList<>(now.media());
            for (Path file : brought) {
                media.add(new PostMedia(Optional.of(reference(file)), Optional.empty()));
            }
            return PostEdits.setMedia(now, media);
        });
    }

    private void rename(Map<String, Path> made) {
        post.edit(now -> PostEdits.setMedia(
                now,
                now.media().stream()
                        .map(medium -> medium.file()
                                .map(made::get)
                                .map(file -> new PostMedia(Optional.of(reference(file)), medium.alt()))
                                .orElse(medium))
                        .toList()));
    }

    private String reference(Path file) {
        return MediaFiles.reference(post.file(), file);
    }
}
