package crieur.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the framework keeps what it resolved: one folder per state of the installation.
 *
 * <p>A folder is filled under a name of its own and then renamed, so it is either whole or not there, and several
 * processes may start at once. A folder that is whole is only read.
 */
final class FrameworkStore {

    private static final String PREFIX = "bundles-";

    private final Path cache;
    private final Path directory;

    FrameworkStore(Path cache, String fingerprint) {
        this.cache = cache;
        this.directory = cache.resolve(PREFIX + fingerprint);
    }

    Path directory() {
        return directory;
    }

    boolean isComplete() {
        return Files.isDirectory(directory);
    }

    /** Makes a folder to be filled. */
    Path begin() throws IOException {
        Files.createDirectories(cache);
        return Files.createTempDirectory(cache, "new-");
    }

    /** Puts a filled folder in place, and removes those of earlier states. */
    void complete(Path fresh) throws IOException {
        List<Path> earlier;
        try (Stream<Path> entries = Files.list(cache)) {
            earlier = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .filter(entry -> !entry.equals(directory))
                    .toList();
        }
        if (!isComplete()) {
            Files.move(fresh, directory);
        }
        for (Path old : earlier) {
            discard(old);
        }
    }

    /** Removes a folder with its content; what another process removes meanwhile is no error. */
    static void discard(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }
}
