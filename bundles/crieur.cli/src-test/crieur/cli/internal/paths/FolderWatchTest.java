package crieur.cli.internal.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    /** More than the system remembers for one folder. */
    private static final int MANY = 3000;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void missesNoFileOfManyThatChangeAtOnce() throws IOException, InterruptedException {
        Set<Path> missing = new HashSet<>();
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            for (int i = 0; i < MANY; i++) {
                missing.add(Files.createFile(folder.resolve(i + ".post")));
            }
            while (!missing.isEmpty()) {
                missing.removeAll(watch.await());
            }
        }
    }
}
