package crieur.ui.internal.autosave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private WrittenFile written;

    @BeforeEach
    void createFile() throws IOException {
        file = Files.writeString(folder.resolve("a.post"), "Bonjour\n");
        written = new WrittenFile(() -> Optional.of(file));
    }

    private WrittenFile.Text text(String content) {
        return written.take(content, StandardCharsets.UTF_8);
    }

    @Test
    void knowsWhatItWrote() throws IOException {
        assertThat(written.isOwn()).isFalse();

        assertThat(written.write(text("Bonsoir\n"))).isTrue();

        assertThat(file).hasContent("Bonsoir\n");
        assertThat(written.isOwn()).isTrue();
    }

    @Test
    void neverPutsAnOlderTextOverANewerOne() throws IOException {
        WrittenFile.Text older = text("Bon");
        written.overtake();
        written.write(text("Bonsoir\n"));

        assertThat(written.write(older)).isFalse();

        assertThat(file).hasContent("Bonsoir\n");
    }

    @Test
    void leavesWhatSomebodyElseWritesWhileItsOwnTextIsForcedToTheDisk() throws IOException {
        written = new WrittenFile(() -> Optional.of(file), (path, bytes, unchanged) -> {
            Files.writeString(path, "Autre texte\n");
            AtomicFile.replace(path, bytes, unchanged);
        });

        assertThatThrownBy(() -> written.write(text("Bonsoir\n"))).isInstanceOf(AtomicFile.ChangedException.class);

        assertThat(file).hasContent("Autre texte\n");
        assertThat(written.isOwn()).isFalse();
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(AtomicFile.TEMPORARY_SUFFIX));
    }

    @Test
    void knowsTheFileThatItsTextWasReadFrom() {
        written.adopt(text("Bonjour\n"));

        assertThat(written.isOwn()).isTrue();
    }

    @Test
    void doesNotTakeAnotherTextForItsOwn() throws IOException {
        written.adopt(text("Bonsoir\n"));
        assertThat(written.isOwn()).isFalse();

        written.write(text("Bonsoir\n"));
        Files.writeString(file, "Autre\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(written.isOwn()).isFalse();
    }

    @Test
    void keepsTheMarkOfTheFile() throws IOException {
        Files.writeString(file, "\uFEFFBonjour\n");

        written.write(text("Bonsoir\n"));

        assertThat(Files.readString(file)).isEqualTo("\uFEFFBonsoir\n");
    }

    @Test
    void writesNothingThatTheEncodingLacks() {
        WrittenFile.Text text = written.take("œuvre", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> written.write(text)).isInstanceOf(CharacterCodingException.class);

        assertThat(file).hasContent("Bonjour\n");
    }
}
