package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;

/** When a post counts as saved, and what then becomes of it. */
class SavedPostTest extends EditorFixture {

    private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();

    private void type(String text) throws BadLocationException {
        document.replace(document.getLength() - 1, 0, text);
    }

    private IFile file() {
        return ResourceUtil.getFile(editor.getEditorInput());
    }

    private boolean isOpen() {
        return page.findEditor(editor.getEditorInput()) != null;
    }

    private static void dispatchAll() {
        boolean[] done = {false};
        Display.getCurrent().asyncExec(() -> done[0] = true);
        until(() -> done[0]);
    }

    private static Optional<Job> autoSaveThatWaits() {
        return Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals("Auto-save") && job.getState() == Job.WAITING)
                .findFirst();
    }

    @Test
    void whatUndoBringsBackAfterASaveIsSavedToo() throws Exception {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(file().getFullPath(), LocationKind.IFILE);
        type(" à tous");
        page.saveEditor(editor, false);

        editor.getAction("undo").run();

        assertThat(document.get()).endsWith("Bonjour\n");
        assertThat(editor.isDirty()).isTrue();
        assertThat(buffer.isDirty()).as("the platform leaves the text alone").isTrue();
        page.saveEditor(editor, false);
        assertThat(post).hasContent(document.get());
        assertThat(editor.isDirty()).isFalse();
    }

    /** The workspace may have news of the save in any moment, which the platform must not read over the text. */
    @Test
    void whatUndoBringsBackIsNeverTakenForSavedAlsoOnceTheFileWasReadAgain() throws Exception {
        ITextFileBuffer buffer = buffers.getTextFileBuffer(file().getFullPath(), LocationKind.IFILE);
        type(" à vous");
        editor.getDocumentProvider().resetDocument(editor.getEditorInput());
        type(" à tous");
        page.saveEditor(editor, false);

        editor.getAction("undo").run();

        assertThat(document.get()).endsWith("Bonjour\n");
        assertThat(buffer.isDirty()).isTrue();
    }

    @Test
    void savingByKeyWaitsForNoDisk() throws Exception {
        String before = Files.readString(post);
        type(" à tous");
        Job.getJobManager().suspend();
        try {
            editor.saveSoon();

            assertThat(Files.readString(post)).isEqualTo(before);
        } finally {
            Job.getJobManager().resume();
        }

        until(() -> !editor.isDirty());
        assertThat(Files.readString(post)).isEqualTo(document.get()).endsWith("Bonjour à tous\n");
    }

    private void press(char letter) {
        Event event = new Event();
        event.character = letter;
        editor.getAdapter(Control.class).notifyListeners(SWT.KeyDown, event);
    }

    /** Until it has typed, and a little longer: who waits for the workspace meanwhile lets keys come. */
    private static Job busy(Semaphore typed) {
        Job job = Job.create("Busy", (ICoreRunnable) monitor -> {
            try {
                typed.tryAcquire(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
        return job;
    }

    @Test
    void noFirstKeyIsLostWhileTheWorkspaceIsBusy() throws Exception {
        Semaphore typed = new Semaphore(0);
        Job busy = busy(typed);
        until(() -> busy.getState() == Job.RUNNING);
        editor.selectAndReveal(document.getLength() - 1, 0);
        Display.getCurrent().asyncExec(() -> {
            press('y');
            typed.release();
        });

        press('x');

        until(() -> busy.getState() == Job.NONE);
        assertThat(document.get()).endsWith("Bonjourxy\n");
    }

    @Test
    void nobodyIsAskedWhetherToSaveWhatTheyHaveJustSaved() throws Exception {
        type(" à tous");
        Job.getJobManager().suspend();
        try {
            editor.saveSoon();

            assertThat(editor.isSaveOnCloseNeeded()).isFalse();
            assertThat(Files.readString(post)).endsWith("Bonjour à tous\n");
        } finally {
            Job.getJobManager().resume();
        }
    }

    @Test
    void thePostIsClosedWhenItsFileIsDeleted() throws Exception {
        type(" à tous");
        page.saveEditor(editor, false);

        file().delete(true, null);

        until(() -> !isOpen());
    }

    @Test
    void aPostThatIsNotSavedStaysOpenWhenItsFileIsDeleted() throws Exception {
        type(" à tous");

        file().delete(true, null);

        dispatchAll();
        assertThat(isOpen()).isTrue();
        assertThat(editor.isDirty()).isTrue();
        assertThat(document.get()).endsWith("Bonjour à tous\n");
    }

    @Test
    void whatWasRevertedIsNotWrittenAfterwards() throws Exception {
        String before = Files.readString(post);
        IJobManager jobs = Job.getJobManager();
        jobs.suspend();
        Job writing;
        try {
            type(" à tous");
            until(() -> autoSaveThatWaits().isPresent());
            writing = autoSaveThatWaits().orElseThrow();

            editor.getDocumentProvider().resetDocument(editor.getEditorInput());
        } finally {
            jobs.resume();
        }

        until(() -> writing.getState() == Job.NONE);
        dispatchAll();
        assertThat(Files.readString(post)).isEqualTo(before).isEqualTo(document.get());
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void whatAnotherEditorChangedBeforeIsNotTakenForSaved() throws Exception {
        IPath path = file().getFullPath();
        page.closeEditor(editor, false);
        buffers.connect(path, LocationKind.IFILE, null);
        try {
            document = buffers.getTextFileBuffer(path, LocationKind.IFILE).getDocument();
            type(" à tous");

            editor = open(page, post);

            assertThat(editor.isDirty()).isTrue();
            page.saveEditor(editor, false);
            assertThat(Files.readString(post)).endsWith("Bonjour à tous\n");
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, null);
        }
    }
}
