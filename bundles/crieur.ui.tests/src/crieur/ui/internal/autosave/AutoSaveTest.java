package crieur.ui.internal.autosave;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.file.AtomicFile;
import crieur.ui.internal.post.EditorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;

class AutoSaveTest extends EditorFixture {

    private final AtomicInteger failures = new AtomicInteger();

    /** A disk that is full, and has room again afterwards. */
    private void write(Path file, byte[] bytes) throws IOException {
        if (failures.getAndIncrement() == 0) {
            throw new IOException("No space left on device");
        }
        AtomicFile.write(file, bytes);
    }

    private static AutoSave.Watch nobody() {
        return new AutoSave.Watch() {
            @Override
            public void savedChanged() {
                // Asked when the test wants to know.
            }

            @Override
            public void deleted() {
                // Nothing is deleted here.
            }
        };
    }

    @Test
    void aSaveThatFailedIsTriedAgainWithoutAnotherKey() throws Exception {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        page.closeEditor(editor, false);
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        WrittenFile disk = new WrittenFile(() -> Optional.of(post), this::write);
        AutoSave saving = new AutoSave(buffer, file, disk, Display.getCurrent(), nobody());
        saving.start();
        try {
            buffer.getDocument().replace(buffer.getDocument().getLength() - 1, 0, " à tous");

            until(saving::isSaved);

            assertThat(failures).hasValue(2);
            assertThat(Files.readString(post)).endsWith("Bonjour à tous\n");
        } finally {
            saving.stop();
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }
}
