package crieur.ui.internal.autosave;

import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import crieur.ui.internal.change.DocumentEdits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
 * Saves one open document: by itself while it is written, so that whatever happens only the last moments are lost, and when
 * the person wants it.
 *
 * <p>The file is replaced as a whole: at every moment it is the text before or the text after. Typing never waits for it, and
 * nothing here waits for the workspace, which is told when it has time. What somebody else wrote to the file meanwhile is never
 * written over: the person is told, and decides.
 *
 * <p>For the platform the document always counts as changed. One that it takes for saved it reads anew when the workspace
 * learns something of its file, a moment later, and over whatever was typed in that moment; so that is done here, for a
 * document that is saved when it is done.
 */
final class AutoSave implements IDocumentListener {

    private static final long LATEST = 700;
    private static final int RETRY = 50;
    private static final int RETRY_FAILED = 2000;
    private static final Logger LOG = LoggerFactory.getLogger(AutoSave.class);

    private final ITextFileBuffer buffer;
    private final IDocument document;
    private final IFile file;
    private final Display display;
    private final SaveWatch watch;
    private final SaveTiming timing;
    private final WrittenFile disk;
    private final Job writing;
    private final FileNews news;
    private final FileWatch outside;
    private volatile Order order;
    private volatile boolean saved = true;
    private volatile boolean failing;
    private boolean wanted;
    private boolean reading;
    private boolean waiting;
    private boolean stopped;

    /** What is to be written; {@code onFailure} is there where the person wants it, and told on the display's thread. */
    private record Order(WrittenFile.Text text, Optional<Runnable> onFailure) {}

    /** Creates what saves a document once it is started; {@code disk} is where to. */
    AutoSave(ITextFileBuffer buffer, IFile file, WrittenFile disk, Display display, SaveWatch watch) {
        this.buffer = buffer;
        this.document = buffer.getDocument();
        this.file = file;
        this.display = display;
        this.watch = watch;
        this.timing = new SaveTiming(pause(), LATEST);
        this.disk = disk;
        this.writing = Job.createSystem("Auto-save", (ICoreRunnable) this::write);
        writing.setPriority(Job.SHORT);
        this.news = new FileNews(file, disk);
        this.outside = new FileWatch(file, display, this::readAgain, this::close);
    }

    void start() {
        // Another editor may have opened the document before, and changed it.
        saved = !buffer.isDirty();
        outside.start();
        adopt();
    }

    /** The platform begins to listen anew when it has read the file; this must come after it. */
    private void adopt() {
        document.removeDocumentListener(this);
        document.addDocumentListener(this);
        disk.adopt(text());
        buffer.setDirty(true);
    }

    /** Learns that the document is to become the file's again: what waits to be written must not be any more. */
    void reverting() {
        disk.overtake();
    }

    /** Learns that the platform has made file and document agree. */
    void agreed() {
        adopt();
        timing.taken();
        setSaved(true);
    }

    private static long pause() {
        return 100L
                * Platform.getPreferencesService()
                        .getInt("crieur.ui", SaveTiming.PREFERENCE, SaveTiming.USUAL_PAUSE, null);
    }

    static boolean isOn() {
        return pause() > 0;
    }

    void stop() {
        stopped = true;
        document.removeDocumentListener(this);
        outside.stop();
        if (saved) {
            // Another editor may still have it open.
            buffer.setDirty(false);
        }
    }

    /** Returns whether the file on the disk is what was last saved here, although the workspace may not know it yet. */
    boolean isOwn() {
        return disk.isOwn();
    }

    /** Returns whether the file holds what the document does, although the platform may not know it yet. */
    boolean isSaved() {
        return saved;
    }

    private boolean isOnDisk() {
        return file.exists() && disk.isThere();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        if (!reading && news.wantsFirst()) {
            news.keepFirst(text());
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (reading) {
            return;
        }
        if (Display.getCurrent() != display) {
            saved = false;
            onDisplay(this::keepChanged);
        } else {
            keepChanged();
            if (saved) {
                setSaved(false);
            }
            timing.changed(System.currentTimeMillis());
            await();
        }
    }

    /** The platform takes a text for saved that undo brought back to what it read; news of the file would be read over it. */
    private void keepChanged() {
        if (!stopped) {
            buffer.setDirty(true);
        }
    }

    private void setSaved(boolean now) {
        saved = now;
        watch.savedChanged();
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
        } else if (saved) {
            timing.taken();
        } else if (writing.getState() != Job.NONE) {
            waiting = true;
            display.timerExec(RETRY, this::due);
        } else if (mayWrite()) {
            write(Optional.empty());
        } else {
            timing.taken();
            tellOvertaken();
        }
    }

    private void tellOvertaken() {
        if (!stopped && !saved) {
            watch.overtaken();
        }
    }

    /** What somebody else changed on the disk is for the person to decide about, at the next save of their own. */
    private boolean mayWrite() {
        return isOnDisk() && (disk.isOwn() || buffer.isSynchronized() && file.isSynchronized(IResource.DEPTH_ZERO));
    }

    private WrittenFile.Text text() {
        String name = buffer.getEncoding();
        boolean known = name != null && Charset.isSupported(name);
        return disk.take(document.get(), known ? Charset.forName(name) : StandardCharsets.UTF_8);
    }

    private void write(Optional<Runnable> onFailure) {
        order = new Order(text(), onFailure);
        timing.taken();
        writing.schedule();
    }

    private void write(IProgressMonitor monitor) {
        Order now = order;
        try {
            if (!mayWrite()) {
                failed(now);
                onDisplay(this::tellOvertaken);
            } else if (disk.write(now.text())) {
                failing = false;
                onDisplay(() -> written(now.text(), now.onFailure().isPresent()));
            }
        } catch (CharacterCodingException e) {
            LOG.info("A text has characters that its file cannot hold; it is not saved by itself: {}", file);
            failed(now);
        } catch (AtomicFile.ChangedException e) {
            failed(now);
            onDisplay(this::tellOvertaken);
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("A text could not be saved by itself: {}", file, e);
            }
            failing = true;
            onDisplay(this::tryAgain);
            failed(now);
        }
    }

    private void onDisplay(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    private void failed(Order now) {
        now.onFailure()
                .ifPresent(otherwise -> onDisplay(() -> {
                    wanted = false;
                    if (!stopped && !saved) {
                        otherwise.run();
                    }
                }));
    }

    /** Room may be made, or writing allowed, while nobody types. */
    private void tryAgain() {
        if (!waiting && !stopped && !saved) {
            timing.changed(System.currentTimeMillis());
            waiting = true;
            display.timerExec(RETRY_FAILED, this::due);
        }
    }

    /**
     * Saves the text because the person wants it, while whatever is typed goes on.
     *
     * @param onFailure called on the display's thread where it cannot be written, or the file is somebody else's
     */
    void saveSoon(Runnable onFailure) {
        wanted = true;
        write(Optional.of(onFailure));
    }

    /** Returns whether a save that the person wants is not done yet. */
    boolean isSaving() {
        return wanted;
    }

    /**
     * Saves the text now, because the person wants it.
     *
     * @param overwrite whether also over what somebody else wrote
     * @return whether it is saved; where the file is not there or somebody else's, nothing is done
     * @throws CharacterCodingException if the file's encoding lacks a character; nothing is written
     * @throws IOException if the file cannot be written; it is as it was
     */
    boolean saveNow(boolean overwrite) throws IOException {
        disk.overtake();
        return (mayWrite() || overwrite && isOnDisk()) && writeNow();
    }

    private boolean writeNow() throws IOException {
        WrittenFile.Text text = text();
        if (!disk.write(text)) {
            return false;
        }
        timing.taken();
        written(text, true);
        return true;
    }

    /** Returns what a changed document and its file hold where those differ; an unchanged one gets what the file holds soon. */
    Optional<OutsideChange> outsideChange() {
        if (saved) {
            news.look();
        }
        return saved || mayWrite() ? Optional.empty() : Optional.of(new OutsideChange(document.get(), disk.read()));
    }

    /**
     * Ends being overtaken: the document becomes the file's text, in one change that undo takes back, and what it held is in
     * the history; or it is saved over the file, whose text is in the history, or anew where the file is gone.
     *
     * @param theirs what the person was shown of the file; where that is no longer on the disk nothing is done
     * @return whether file and document agree now
     * @throws IOException if the file cannot be written; it is as it was
     */
    boolean decide(Optional<FileText> theirs, boolean mine) throws IOException {
        disk.overtake();
        if (!disk.read().equals(theirs)) {
            return false;
        }
        if (mine || theirs.isEmpty()) {
            theirs.ifPresent(text -> news.keep(text::encode));
            return writeNow();
        }
        news.keep(text());
        reading = true;
        try {
            DocumentEdits.become(document, theirs.get().text());
        } finally {
            reading = false;
        }
        timing.taken();
        news.look();
        setSaved(disk.accept(theirs.get()));
        return saved;
    }

    private void written(WrittenFile.Text text, boolean byPerson) {
        if (stopped) {
            return;
        }
        wanted &= !byPerson;
        news.written(byPerson);
        if (document.get().equals(text.content())) {
            setSaved(true);
        } else {
            setSaved(false);
            if (timing.remaining(System.currentTimeMillis()).isEmpty()) {
                timing.changed(System.currentTimeMillis());
            }
            await();
        }
    }

    /** What is not saved stays open when its file is deleted; saving it makes the file again. */
    private void close() {
        if (!stopped && saved && !file.exists()) {
            buffer.setDirty(false);
            watch.deleted();
        }
    }

    /** Shows what somebody else wrote, unless the person has written since; then they are asked. */
    private void readAgain() {
        if (stopped || !saved || disk.isOwn() || !file.isSynchronized(IResource.DEPTH_ZERO) || !file.exists()) {
            return;
        }
        news.keep(text());
        reading = true;
        try {
            buffer.revert(null);
        } catch (CoreException e) {
            LOG.warn("A text that was changed outside is not read: {}", file, e);
        } finally {
            reading = false;
            adopt();
        }
    }
}
