package crieur.ui.internal.autosave;

import crieur.model.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.OptionalLong;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves one open document by itself while it is written, so that whatever happens only the last moments are lost.
 *
 * <p>The file is written on another thread and replaced as a whole: at every moment it is the text before or the text
 * after. Typing never waits for it. The local history gets a state every few minutes, not one for each pause. What
 * somebody else wrote to the file meanwhile is never written over.
 */
final class AutoSave implements IDocumentListener {

    private static final long LATEST = 1000;
    private static final long HISTORY_EVERY = 120_000;
    private static final int RETRY = 300;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Logger LOG = LoggerFactory.getLogger(AutoSave.class);

    private final ITextFileBuffer buffer;
    private final IDocument document;
    private final IFile file;
    private final Display display;
    private final SaveTiming timing;
    private final Job writing;
    private Text captured;
    private long lastHistory = System.currentTimeMillis();
    private volatile Identity own;
    private boolean waiting;
    private boolean stopped;

    /** What is to be written. */
    private record Text(String content, Charset charset) {}

    /** By what a file on the disk is known to be the one that was written here. */
    private record Identity(long time, long size) {
        static Identity of(Path path) throws IOException {
            BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
            return new Identity(facts.lastModifiedTime().toMillis(), facts.size());
        }
    }

    AutoSave(ITextFileBuffer buffer, IFile file, Display display) {
        this.buffer = buffer;
        this.document = buffer.getDocument();
        this.file = file;
        this.display = display;
        this.timing = new SaveTiming(pause(), LATEST);
        this.writing = Job.createSystem("Auto-save", (ICoreRunnable) this::write);
        writing.setPriority(Job.SHORT);
        document.addDocumentListener(this);
    }

    private static long pause() {
        return 100L
                * Platform.getPreferencesService()
                        .getInt("crieur.ui", SaveTiming.PREFERENCE, SaveTiming.USUAL_PAUSE, null);
    }

    private static boolean isOn() {
        return pause() > 0;
    }

    void stop() {
        stopped = true;
        document.removeDocumentListener(this);
    }

    /** Returns whether the file on the disk is what was last saved here, although the workspace does not know it yet. */
    boolean isOwn() {
        Identity written = own;
        Path path = path();
        try {
            return written != null && path != null && written.equals(Identity.of(path));
        } catch (IOException e) {
            return false;
        }
    }

    private Path path() {
        return file.getLocation() == null ? null : file.getLocation().toPath();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what has changed matters.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (Display.getCurrent() == display) {
            timing.changed(System.currentTimeMillis());
            await();
        }
    }

    private void await() {
        if (!waiting && !stopped && isOn()) {
            waiting = true;
            long delay = timing.remaining(System.currentTimeMillis()).orElse(0);
            display.timerExec((int) Math.max(10, delay), this::due);
        }
    }

    private void due() {
        waiting = false;
        OptionalLong remaining = timing.remaining(System.currentTimeMillis());
        if (stopped || remaining.isEmpty()) {
            return;
        }
        if (remaining.getAsLong() > 0) {
            await();
        } else if (!buffer.isDirty()) {
            timing.saved();
        } else if (writing.getState() != Job.NONE) {
            retry();
        } else {
            save();
        }
    }

    private void retry() {
        waiting = true;
        display.timerExec(RETRY, this::due);
    }

    /** What somebody else changed on the disk is for the person to decide about, at the next save of their own. */
    private void save() {
        boolean mayWrite = buffer.isSynchronized() && file.isSynchronized(IResource.DEPTH_ZERO) || isOwn();
        if (file.exists() && mayWrite) {
            captured = new Text(document.get(), charset());
            writing.schedule();
        } else {
            timing.saved();
        }
    }

    private Charset charset() {
        String name = buffer.getEncoding();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private void write(IProgressMonitor monitor) {
        Text text = captured;
        try {
            AtomicFile.write(path(), encoded(text));
            own = Identity.of(path());
        } catch (CharacterCodingException e) {
            LOG.info("A text has characters that its file cannot hold; it is not saved by itself: {}", file);
            return;
        } catch (IOException e) {
            LOG.warn("A text could not be saved by itself: {}", file, e);
            return;
        }
        tellWorkspace();
        if (!display.isDisposed()) {
            display.asyncExec(() -> written(text));
        }
    }

    private byte[] encoded(Text text) throws IOException {
        ByteBuffer bytes = text.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text.content()));
        byte[] body = new byte[bytes.remaining()];
        bytes.get(body);
        if (!hasMark()) {
            return body;
        }
        byte[] marked = Arrays.copyOf(MARK, MARK.length + body.length);
        System.arraycopy(body, 0, marked, MARK.length, body.length);
        return marked;
    }

    private boolean hasMark() throws IOException {
        try (InputStream present = Files.newInputStream(path())) {
            return Arrays.equals(present.readNBytes(MARK.length), MARK);
        }
    }

    /** Waits, on this thread only, while the workspace is busy with a check. */
    private void tellWorkspace() {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            if (System.currentTimeMillis() - lastHistory > HISTORY_EVERY) {
                lastHistory = System.currentTimeMillis();
                // Adds nothing to the file, and the file as it is to its history.
                file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY | IResource.FORCE, null);
                own = Identity.of(path());
            }
        } catch (CoreException | IOException e) {
            LOG.warn("The workspace does not know of a saved text: {}", file, e);
        }
    }

    private void written(Text text) {
        if (stopped) {
            return;
        }
        if (document.get().equals(text.content())) {
            timing.saved();
            try {
                // The text is what the file holds: nothing is replaced, and both know that they agree.
                buffer.revert(null);
            } catch (CoreException e) {
                LOG.warn("A saved text still counts as changed: {}", file, e);
            }
        } else {
            timing.saved();
            timing.changed(System.currentTimeMillis());
            await();
        }
    }
}
