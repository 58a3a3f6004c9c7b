package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeCopyTest {

    @TempDir
    Path home;

    @Test
    void copiesAFolderOverWhatAnEarlierCopyLeft() throws IOException {
        Path folder = Files.createDirectories(home.resolve("from/media/empty")).getParent();
        Files.writeString(folder.resolve("a.txt"), "new");
        Path copy = home.resolve("kept/to");
        Files.createDirectories(copy.resolve("media"));
        Files.writeString(copy.resolve("media/a.txt"), "half");

        TreeCopy.copy(home.resolve("from"), copy);

        assertThat(copy.resolve("media/a.txt")).hasContent("new");
        assertThat(copy.resolve("media/empty")).isEmptyDirectory();
    }

    @Test
    void copiesAFileIntoFoldersThatItMakes() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "text");

        TreeCopy.copy(file, home.resolve("kept/b.txt"));

        assertThat(home.resolve("kept/b.txt")).hasContent("text");
        assertThat(file).hasContent("text");
    }
}
