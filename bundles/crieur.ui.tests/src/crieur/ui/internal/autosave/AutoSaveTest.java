package crieur.ui.internal.autosave;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.file.AtomicFile;
import crieur.ui.internal.post.EditorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoSaveTest extends EditorFixture {

    private final AtomicInteger tries = new AtomicInteger();
    private ITextFileBuffer buffer;
    private AutoSave saving;

    /** A disk that is full, and has room again afterwards. */
    private void write(Path file, byte[] bytes, BooleanSupplier unchanged) throws IOException {
        if (tries.getAndIncrement() == 0) {
            throw new IOException("No space left on device");
        }
        AtomicFile.replace(file, bytes, unchanged);
    }

    @BeforeEach
    void openWithoutEditor() throws Exception {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        page.closeEditor(editor, false);
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        WrittenFile disk = new WrittenFile(() -> Optional.of(post), this::write);
        saving = new AutoSave(buffer, file, disk, Display.getCurrent(), nobody());
        saving.start();
        buffer.getDocument().replace(buffer.getDocument().getLength() - 1, 0, " à tous");
    }

    @AfterEach
    void close() throws CoreException {
        saving.stop();
        FileBuffers.getTextFileBufferManager().disconnect(buffer.getLocation(), LocationKind.IFILE, null);
    }

    private static SaveWatch nobody() {
        return new SaveWatch() {
            @Override
            public void savedChanged() {
                // Asked when the test wants to know.
            }

            @Override
            public void deleted() {
                // Nothing is deleted here.
            }

            @Override
            public void overtaken() {
                // Nobody else writes here.
            }
        };
    }

    @Test
    void aSaveThatFailedIsTriedAgainWithoutAnotherKey() throws Exception {
        until(saving::isSaved);

        assertThat(tries).hasValue(2);
        assertThat(Files.readString(post)).endsWith("Bonjour à tous\n");
    }

    @Test
    void thePersonIsToldThatTheirOwnSaveFailed() throws Exception {
        boolean[] told = {false};

        saving.saveSoon(() -> told[0] = true);

        until(() -> told[0]);
        assertThat(saving.isSaving()).isFalse();
        assertThat(Files.readString(post)).endsWith("Bonjour\n");
    }
}
