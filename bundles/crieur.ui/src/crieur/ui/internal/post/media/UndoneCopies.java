package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.post.PostText;
import crieur.ui.internal.change.WorkspaceChange;
import crieur.ui.internal.post.live.OpenPost;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.CopiedMedium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.text.undo.DocumentUndoEvent;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.slf4j.LoggerFactory;

/**
 * Files that were copied for a post go when undo takes it back that the post names them, and are there again as soon as it
 * does name them.
 *
 * <p>The document is the truth: files follow what it says, and are not a part of what undo takes back. One that somebody
 * else uses or has changed stays. Used from the display's thread.
 */
final class UndoneCopies implements IDocumentUndoListener, OpenPost.Listener {

    private static final int UNDO = DocumentUndoEvent.ABOUT_TO_UNDO | DocumentUndoEvent.UNDONE;

    /** One undo after another is followed in their order, so that a folder is left empty before it is looked at. */
    private static final Object ORDER = new Object();

    private final OpenPost post;
    private final List<Copy> copies;
    private volatile Map<Path, String> open = Map.of();

    private UndoneCopies(OpenPost post, List<CopiedMedium> copies) {
        this.post = post;
        this.copies = copies.stream().map(Copy::new).toList();
    }

    /** Watches what becomes of files that an open post was just made to name. */
    static void watch(OpenPost post, List<CopiedMedium> copies) {
        if (!copies.isEmpty()) {
            UndoneCopies watch = new UndoneCopies(post, copies);
            post.addListener(watch);
            post.addUndoListener(watch);
        }
    }

    @Override
    public void documentUndoNotification(DocumentUndoEvent event) {
        int type = event.getEventType();
        if ((type & UNDO) == 0) {
            return;
        }
        PostText now = post.text();
        boolean done = (type & DocumentUndoEvent.UNDONE) != 0;
        List<Copy> gone =
                copies.stream().filter(copy -> copy.isNoLongerNamed(now, done)).toList();
        if (!gone.isEmpty()) {
            open = openPosts();
            gone.forEach(Copy::settle);
        }
    }

    /** Redo does not have to be what names a file again: a line that was cut is pasted elsewhere. */
    @Override
    public void changed(OpenPost.Aspect aspect) {
        if (aspect == OpenPost.Aspect.TEXT) {
            copies.stream().filter(copy -> !copy.wanted).toList().forEach(copy -> copy.bringBackIfNamed(post.text()));
        }
    }

    /** Background work must not read the document of another editor, where somebody may write meanwhile. */
    private static Map<Path, String> openPosts() {
        Map<Path, String> texts = new HashMap<>();
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            if (buffer instanceof ITextFileBuffer open) {
                file(buffer)
                        .ifPresent(file -> texts.put(file, open.getDocument().get()));
            }
        }
        return texts;
    }

    private static Optional<Path> file(IFileBuffer buffer) {
        return Optional.ofNullable(buffer.getLocation())
                .filter(place -> place.segmentCount() > 1)
                .map(place -> ResourcesPlugin.getWorkspace().getRoot().getFile(place))
                .map(IFile::getLocation)
                .map(IPath::toPath);
    }

    /** One file, there or taken away. */
    private final class Copy {

        private final Job job = Job.create(text("MediaImport.title"), this::follow);
        private volatile CopiedMedium medium;
        private BrandChange back = BrandChange.NONE;
        private boolean namedBefore;
        private volatile boolean wanted = true;

        Copy(CopiedMedium medium) {
            this.medium = medium;
            job.setSystem(true);
        }

        boolean isNoLongerNamed(PostText now, boolean undone) {
            boolean named = medium.isNamedBy(post.file(), now);
            if (!undone) {
                namedBefore = named;
            } else if (namedBefore && !named) {
                wanted = false;
                return true;
            }
            return false;
        }

        void bringBackIfNamed(PostText now) {
            if (medium.isNamedBy(post.file(), now)) {
                wanted = true;
                settle();
            }
        }

        void settle() {
            job.schedule();
        }

        /** Whatever was wanted in between, what counts is what is wanted now. */
        private IStatus follow(IProgressMonitor monitor) {
            synchronized (ORDER) {
                try {
                    if (wanted && !back.isEmpty()) {
                        BrandChange bring = back;
                        back = BrandChange.NONE;
                        WorkspaceChange.follow(bring, monitor);
                        medium = CopiedMedium.of(medium.file(), medium.folders());
                    } else if (!wanted && back.isEmpty()) {
                        back = WorkspaceChange.follow(medium.takenAway(post.file(), open), monitor);
                    }
                } catch (IOException | CoreException e) {
                    LoggerFactory.getLogger(UndoneCopies.class)
                            .warn("{} stays as it is, as what uses it is not known", medium.file(), e);
                }
            }
            return Status.OK_STATUS;
        }
    }
}
